# a label is not used in the arm of another database
# options: --extend-select=MIG126
from alembic import op

revision = "35c26361c7fe"
down_revision = None


def upgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TYPE mood ADD VALUE 'calm'")  # MIG126: 9
    else:
        op.execute("UPDATE crew SET mood = 'calm' WHERE mood = 'quiet'")
    op.execute("UPDATE crew SET mood = 'calm' WHERE mood = 'silent'")


def downgrade():
    pass
