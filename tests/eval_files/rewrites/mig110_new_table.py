# MIG110 is silent about new tables and columns, and other databases
# options: --extend-select=MIG110 --migrations-small-tables=codes
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00026"
down_revision = "6e2da1b00025"


def upgrade():
    op.create_table("charts", sa.Column("a", sa.Integer()))
    op.alter_column("charts", "a", existing_type=sa.Integer(), type_=sa.BigInteger())
    op.execute("ALTER TABLE charts ALTER COLUMN a TYPE text")
    op.add_column("maps", sa.Column("b", sa.Integer()))
    op.alter_column("maps", "b", type_=sa.BigInteger())
    op.alter_column("codes", "c", type_=sa.BigInteger())
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("maps") as batch_op:
            batch_op.alter_column("d", type_=sa.BigInteger())


def downgrade():
    pass
