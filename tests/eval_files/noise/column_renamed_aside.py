# an old column renamed aside, a new one of its name added: the old one is old still
import sqlalchemy as sa
from alembic import op

revision = "a9988503d6e2"
down_revision = "0035da04a2ba"


def upgrade():
    op.alter_column("wasps", "sting", new_column_name="sting_old")
    op.add_column("wasps", sa.Column("sting", sa.String(20)))
    op.execute("UPDATE wasps SET sting = 'sharp'")
    op.execute("UPDATE wasps SET sting_old = 0")  # MIG011: 5 wasps
    op.drop_column("wasps", "sting_old")  # MIG002: 5 wasps.sting_old


def downgrade():
    raise NotImplementedError("the old stings are gone")
