# MIG413: tables without a schema, each where it is first named
# options: --extend-select=MIG413
import sqlalchemy as sa
from alembic import op

revision = "d4068e2fc1b9"
down_revision = "7b1c94ed0fa3"


def upgrade():
    op.create_table("lamps", sa.Column("id", sa.Integer(), primary_key=True))  # MIG413: 5 names table lamps without a schema
    op.create_index("ix_lamps", "lamps", ["id"])
    op.add_column("bulbs", sa.Column("watt", sa.Integer()))  # MIG413: 5 table bulbs
    with op.batch_alter_table("cables") as batch_op:
        batch_op.add_column(sa.Column("length", sa.Integer()))  # MIG413: 9 table cables
        batch_op.create_index("ix_cables", ["length"])
    op.execute("ALTER TABLE plugs ADD COLUMN poles int")  # MIG413: 5 table plugs


def downgrade():
    raise NotImplementedError
