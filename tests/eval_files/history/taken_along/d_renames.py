# The column and the table get other names.
# options: --extend-ignore=MIG201,MIG202
from alembic import op

revision = "ta04"
down_revision = "ta03"


def upgrade():
    op.rename_table("boats", "vessels")
    op.alter_column("vessels", "home", new_column_name="base")


def downgrade():
    op.alter_column("vessels", "base", new_column_name="home")
    op.rename_table("vessels", "boats")
