# strong_migrations remove_column: a column that nobody has seen, the way back
import sqlalchemy as sa
from alembic import op

revision = "5f036bb74d21"
down_revision = "98ea125b3db4"


def upgrade():
    op.add_column("users", sa.Column("draft", sa.Text()))
    op.drop_column("users", "draft")
    op.execute("CREATE TABLE teams (id bigint, name text)")
    op.execute("ALTER TABLE teams DROP COLUMN name")
    op.execute("ALTER TABLE users ADD COLUMN name text")


def downgrade():
    op.execute("ALTER TABLE users DROP COLUMN name")
