# squawk renaming-table: a table gets another name, a small one too
# options: --extend-select=MIG202 --migrations-small-tables=unit
from alembic import op

revision = "3cc9ed828ddf"
down_revision = "3973607cce5b"


def upgrade():
    op.rename_table("unit", "units")  # MIG202: 5 unit
    op.rename_table("user", "users")  # MIG202: 5 user
    op.rename_table("team", "teams", schema="hr")  # MIG202: 5 hr.team
    op.execute("ALTER TABLE bill RENAME TO bills")  # MIG202: 5 bill
    op.execute('ALTER TABLE IF EXISTS public."note" RENAME TO notes')  # MIG202: 5 note


def downgrade():
    pass
