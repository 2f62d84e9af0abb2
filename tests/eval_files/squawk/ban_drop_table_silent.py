# squawk ban-drop-table: tables made just before, temporary ones, the way back
import sqlalchemy as sa
from alembic import op

revision = "8a44b21357f6"
down_revision = "43391a1c345b"


def upgrade():
    op.create_table("scratch", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.drop_table("scratch")
    op.execute("CREATE TABLE pile (id bigint)")
    op.rename_table("pile", "heap")
    op.execute("DROP TABLE heap")
    op.execute("CREATE TEMP TABLE work AS SELECT id FROM users")
    op.execute("DROP TABLE work")
    op.execute("DROP TABLE IF EXISTS _alembic_tmp_users")
    op.create_table("teams", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("CREATE TABLE clubs (id bigint PRIMARY KEY)")


def downgrade():
    op.drop_table("teams")
    op.execute("DROP TABLE IF EXISTS clubs")
