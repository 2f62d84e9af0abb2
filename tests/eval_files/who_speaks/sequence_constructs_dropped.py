# `DropSequence` and `DropTable` in the upgrade
import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import CreateSequence, DropSequence, DropTable

revision = "32a87c4b8459"
down_revision = "6e9544bc6028"

numbers = sa.Sequence("wasp_numbers")
nests = sa.Table("nests", sa.MetaData(), sa.Column("id", sa.Integer))


def upgrade():
    op.execute(DropSequence(numbers))  # MIG012: 5 wasp_numbers
    op.get_bind().execute(DropTable(nests, if_exists=True))  # MIG001: 5 nests


def downgrade():
    op.execute(CreateSequence(numbers))
