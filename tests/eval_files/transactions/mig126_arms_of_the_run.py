# MIG126: a label is not used where the arm that adds it does not run
# options: --extend-select=MIG126 --extend-ignore=MIG0,MIG2,MIG3,MIG4
from alembic import op

revision = "126e00000901"
down_revision = None


def upgrade():
    if op.get_context().opts.get("labels"):
        op.execute("ALTER TYPE mood ADD VALUE 'calm'")
    else:
        op.execute("UPDATE boats SET mood = 'calm' WHERE id = 1")
    op.execute("ALTER TYPE mood ADD VALUE 'wild'")  # MIG126: 5 wild
    op.execute("UPDATE boats SET mood = 'wild' WHERE id = 1")


def downgrade():
    pass
