# What is made under the guard of its use, or by whatever may be meant, is the run's own
import sqlalchemy as sa
from alembic import op

revision = "e84b27d0c5fa"
down_revision = "d6f4a90c1b38"

FLAG = op.get_context().opts.get("flag")


def upgrade():
    try:
        op.create_table("scratch", sa.Column("id", sa.Integer()))
        op.execute("DELETE FROM scratch")
    except Exception:
        op.execute("DELETE FROM scratch")
        raise

    op.execute("ALTER TABLE IF EXISTS users ADD COLUMN nick text")
    op.execute("UPDATE users SET nick = 'none'")

    name = "copy_of_users" if FLAG else "copy_of_people"
    op.create_table(name, sa.Column("id", sa.Integer()))
    op.execute(f"DELETE FROM {name}")

    op.execute("CREATE TEMP TABLE ids (id int)")
    op.execute("DELETE FROM ids")

    op.create_table("names_2", sa.Column("id", sa.Integer()))
    op.rename_table("names_2", "names")
    op.execute("DELETE FROM names")


def downgrade():
    pass
