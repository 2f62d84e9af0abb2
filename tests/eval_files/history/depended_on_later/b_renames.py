# A column of the table that the view reads gets another name.
# options: --extend-ignore=MIG2
from alembic import op

revision = "dl02"
down_revision = "dl01"


def upgrade():
    op.alter_column("ships", "name", new_column_name="title")


def downgrade():
    op.alter_column("ships", "title", new_column_name="name")
