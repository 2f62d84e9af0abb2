# MIG414: an index that comes with a new table is made again
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("users", sa.Column("id", sa.Integer), sa.Column("mail", sa.Text, index=True), sa.Index("ix_id", "id"))
    op.create_index("ix_id", "users", ["id"])  # MIG414: 5 ix_id


def downgrade():
    op.drop_table("users")
