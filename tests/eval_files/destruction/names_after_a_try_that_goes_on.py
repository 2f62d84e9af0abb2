# MIG001: after a block that may end well, both of its names may be meant
from alembic import op
from sqlalchemy.exc import ProgrammingError

revision = "b7c2d40e1a06"
down_revision = None


def upgrade():
    try:
        table = "ships"
        op.execute(f"ALTER TABLE {table} ADD COLUMN mast text")
    except ProgrammingError:
        table = "yachts"
    op.drop_table(table)  # MIG001: 5 table ships


def downgrade():
    pass
