# MIG516: SQLAlchemy's own create() makes the sequence along with its table
import sqlalchemy as sa
from alembic import op

revision = "sq05"
down_revision = "sq02"

yards = sa.Table(
    "yards",
    sa.MetaData(),
    sa.Column("id", sa.BigInteger(), sa.Sequence("yard_numbers"), primary_key=True),
)


def upgrade():
    yards.create(op.get_bind())


def downgrade():
    op.drop_table("yards")
