# MIG001: an operation of a library that makes the table comes only after the drop
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.drop_table("carts")  # MIG001: 5
    op.create_audited_table("carts")
    op.create_audited_table("notes")
    op.drop_table("notes")


def downgrade():
    raise NotImplementedError
