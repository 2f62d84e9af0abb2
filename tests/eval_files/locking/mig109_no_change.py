# MIG109 is silent where nothing changes, and about new tables and columns
# options: --extend-select=MIG109 --extend-ignore=MIG205,MIG206
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00018"
down_revision = "6e2da1b00017"

from wind.schema import TABLES


def upgrade():
    op.alter_column("kites", "a", nullable=False, existing_nullable=False, type_=sa.Text(), existing_type=sa.String(9))
    op.alter_column("kites", "b", nullable=True)
    op.alter_column("kites", "c", existing_nullable=False, server_default="0")
    op.execute("ALTER TABLE kites ALTER COLUMN d DROP NOT NULL")
    op.create_table("strings", sa.Column("a", sa.Integer()))
    op.alter_column("strings", "a", nullable=False)
    op.rename_table("strings", "cords")
    op.execute("ALTER TABLE cords ALTER COLUMN a SET NOT NULL")
    op.add_column("kites", sa.Column("e", sa.Integer(), server_default="0"))
    op.alter_column("kites", "e", nullable=False)
    op.execute("ALTER TABLE kites ADD COLUMN f integer")
    with op.batch_alter_table("kites") as batch_op:
        batch_op.alter_column("f", new_column_name="g")
        batch_op.alter_column("g", nullable=False)
    for table in TABLES:
        op.add_column(table, sa.Column("h", sa.Integer(), server_default="0"))
        op.alter_column(table, "h", nullable=False)


def downgrade():
    pass
