# squawk ban-drop-column: columns added just before, temporary tables, other things that are dropped, the way back
import sqlalchemy as sa
from alembic import op

revision = "0539c8ea407d"
down_revision = "73334cf5e2fa"


def upgrade():
    op.add_column("users", sa.Column("draft", sa.Text()))
    op.drop_column("users", "draft")
    op.execute("ALTER TABLE users ADD COLUMN scratch text")
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_column("scratch")
    op.create_table("teams", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("name", sa.Text()))
    op.execute("ALTER TABLE teams DROP COLUMN name")
    op.execute("CREATE TEMPORARY TABLE work (id bigint, a text)")
    op.execute("ALTER TABLE work DROP COLUMN a")
    op.execute("ALTER TABLE users ALTER COLUMN name DROP NOT NULL, ALTER COLUMN city DROP DEFAULT")
    op.add_column("users", sa.Column("email", sa.Text()))


def downgrade():
    op.drop_column("users", "email")
