# `op.batch_alter_table(table_name=…, schema=…, naming_convention=…)`
import sqlalchemy as sa
from alembic import op

revision = "4e5128a3c45d"
down_revision = "1f7d305213e9"

CONVENTION = {"fk": "fk_%(table_name)s_%(column_0_name)s"}


def upgrade():
    with op.batch_alter_table(
        table_name="wells", schema="water", naming_convention=CONVENTION
    ) as batch_op:
        batch_op.drop_column(column_name="depth")  # MIG002: 9 wells.depth


def downgrade():
    with op.batch_alter_table("wells", schema="water") as batch_op:
        batch_op.add_column(sa.Column("depth", sa.Integer()))
