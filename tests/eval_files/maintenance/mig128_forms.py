# MIG128: several ALTER TABLE in a row on one table
# options: --extend-select=MIG128
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00054"
down_revision = "6e2da1b00053"


def upgrade():
    op.add_column("inns", sa.Column("a", sa.Integer()))
    op.add_column("inns", sa.Column("b", sa.Integer()))  # MIG128: 5 inns
    op.alter_column("inns", "c", nullable=True)
    op.execute("ALTER TABLE bars ADD COLUMN d integer")
    op.execute("ALTER TABLE bars ALTER COLUMN d SET DEFAULT 0")  # MIG128: 5 bars
    for column in ("e", "f"):
        op.alter_column("pubs", column, nullable=True)  # MIG128: 9 pubs


def downgrade():
    pass
