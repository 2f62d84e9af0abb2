# `CreateSequence` in the upgrade, `DropSequence` in the downgrade
import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import CreateSequence, DropSequence

revision = "6e9544bc6028"
down_revision = "cc0c1ef69f5a"

numbers = sa.Sequence("wasp_numbers", start=100)


def upgrade():
    op.execute(CreateSequence(numbers))


def downgrade():
    op.execute(DropSequence(numbers))
