# no finding: a new table, an emptied one, a column that is not new, may not be, or gets its value by a trigger
# options: --extend-ignore=MIG011,MIG206,MIG003,MIG117
import os

import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00207"
down_revision = "6e2da1b00206"


def upgrade():
    op.create_table("kites", sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("kites", sa.Column("a", sa.Text(), nullable=False, server_default="x"))
    op.alter_column("kites", "a", server_default=None)
    op.execute("TRUNCATE rafts")
    op.add_column("rafts", sa.Column("a", sa.Text()))
    op.alter_column("rafts", "a", nullable=False)
    op.alter_column("boats", "a", server_default="x")
    op.execute("UPDATE boats SET a = 'x'")
    op.alter_column("boats", "a", nullable=False)
    op.add_column("ships", sa.Column("b", sa.Text()))
    op.execute("CREATE TRIGGER fill_b BEFORE INSERT ON ships FOR EACH ROW EXECUTE FUNCTION fill_b()")
    op.alter_column("ships", "b", nullable=False)
    if os.environ.get("LATER"):
        op.add_column("boats", sa.Column("c", sa.Text()))
    op.alter_column("boats", "c", nullable=False)
    op.add_column("boats", sa.Column("d", sa.Text(), nullable=False, server_default="x"))
    op.alter_column("boats", "d", type_=sa.String(), existing_nullable=False)
    if os.environ.get("LATER"):
        op.alter_column("boats", "d", server_default=None)


def downgrade():
    op.add_column("boats", sa.Column("z", sa.Text(), nullable=False, server_default="x"))
    op.alter_column("boats", "z", server_default=None)
