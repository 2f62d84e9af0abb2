# MIG126: the new label is used before it is committed
# options: --extend-select=MIG126
import sqlalchemy as sa
from alembic import op

revision = "1e0c126a"
down_revision = "1d0c126a"

boats = sa.table("boats", sa.column("flag"), sa.column("id"))


def upgrade():
    op.execute("ALTER TYPE flag ADD VALUE 'red'")  # MIG126: 5 ALTER TYPE flag ADD VALUE 'red' makes line 17 fail
    op.execute("ALTER TYPE flag ADD VALUE IF NOT EXISTS 'blue' AFTER 'red'")  # MIG126: 5 makes line 18 fail
    op.execute("ALTER TYPE public.flag ADD VALUE 'green'")  # MIG126: 5 ALTER TYPE public.flag ADD VALUE 'green' makes line 19 fail
    op.execute("ALTER TYPE flag ADD VALUE 'grey'")  # MIG126: 5 makes line 20 fail
    op.execute("UPDATE boats SET flag = 'red' WHERE id = 1")
    op.alter_column("boats", "flag", server_default="blue")
    op.get_bind().execute(boats.update().where(boats.c.id == 2).values(flag="green"))
    op.create_check_constraint("ck", "boats", "flag <> 'grey'")


def downgrade():
    pass
