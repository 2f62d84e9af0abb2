# no finding: a column of the old name is there when the migration ends
# options: --extend-select=MIG201
import sqlalchemy as sa
from alembic import op

revision = "f04a8d1e6b73"
down_revision = "7b20f6e4d9c8"


def upgrade():
    op.alter_column("boats", "name", new_column_name="title")
    op.add_column("boats", sa.Column("name", sa.Text(), sa.Computed("title")))
    # the wider column takes the place of the one that stands aside
    op.alter_column("owners", "number", new_column_name="number_int")
    op.alter_column("owners", "number_big", new_column_name="number")
    # a swap
    op.execute("ALTER TABLE quays RENAME COLUMN a TO x")
    op.execute("ALTER TABLE quays RENAME COLUMN b TO a")
    op.execute("ALTER TABLE quays RENAME COLUMN x TO b")


def downgrade():
    op.alter_column("boats", "title", new_column_name="name")
