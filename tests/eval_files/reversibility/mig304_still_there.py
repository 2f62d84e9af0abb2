# MIG304: the upgrade leaves the type that the downgrade creates again
# options: --extend-select=MIG304
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.drop_table("people")  # MIG001: 5


def downgrade():
    op.create_table(  # MIG304: 5 creates type mood: the upgrade drops the table and leaves the type
        "people",
        sa.Column("mood", sa.Enum("sad", "glad", name="mood")),
    )
