# MIG001: after a block that always returns, only what its handlers bind is left
from alembic import op
from sqlalchemy.exc import ProgrammingError

revision = "b7c2d40e1a05"
down_revision = None


def upgrade():
    table = "boats"
    try:
        table = "ships"
        op.execute(f"ALTER TABLE {table} ADD COLUMN mast text")
        return
    except ProgrammingError:
        table = "yachts"
    op.drop_table(table)  # MIG001: 5 table yachts


def downgrade():
    pass
