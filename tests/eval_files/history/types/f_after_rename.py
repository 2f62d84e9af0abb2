# A type goes with the column's new name and the table's: it grows, and no value is written anew.
# options: --extend-select=MIG110 --extend-ignore=MIG201,MIG202
import sqlalchemy as sa
from alembic import op

revision = "ty06"
down_revision = "ty05"


def upgrade():
    op.rename_table("boats", "vessels")
    op.alter_column("vessels", "name", new_column_name="title")
    op.alter_column("vessels", "title", type_=sa.String(80))
    op.execute("ALTER TABLE vessels ALTER COLUMN title TYPE varchar(90)")


def downgrade():
    pass
