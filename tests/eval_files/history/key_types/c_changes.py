# The key gets another type, and the table another name.
# options: --extend-ignore=MIG202
import sqlalchemy as sa
from alembic import op

revision = "kt03"
down_revision = "kt02"


def upgrade():
    op.alter_column("boats", "port_id", type_=sa.BigInteger())
    op.execute("ALTER TABLE ports RENAME TO harbours")
    op.drop_index("ix_boats_home", "boats")  # MIG005: 5


def downgrade():
    op.create_index("ix_boats_home", "boats", ["home_id"])
    op.execute("ALTER TABLE harbours RENAME TO ports")
    op.alter_column("boats", "port_id", type_=sa.Integer())
