# strong_migrations rename_column: columns that nobody has seen, the way back
# options: --extend-select=MIG201
import sqlalchemy as sa
from alembic import op

revision = "6c97df45aa9d"
down_revision = "fcd25525f681"


def upgrade():
    op.add_column("users", sa.Column("name", sa.Text()))
    op.alter_column("users", "name", new_column_name="first_name")
    op.execute("CREATE TABLE teams (id bigint, name text)")
    op.execute("ALTER TABLE teams RENAME COLUMN name TO label")


def downgrade():
    op.alter_column("users", "city", new_column_name="town")
