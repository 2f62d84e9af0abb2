# MIG304: the type that comes with a table, and stays
# options: --extend-select=MIG304
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None

from sqlalchemy.dialects import postgresql


def upgrade():
    op.create_table(  # MIG304: 5 creates type mood: the downgrade drops the table and leaves the type
        "people",
        sa.Column("mood", sa.Enum("sad", "glad", name="mood")),
    )
    op.create_table(  # MIG304: 5 creates type size
        "shirts",
        sa.Column("sizes", postgresql.ARRAY(postgresql.ENUM("s", "m", name="size"))),
        sa.Column("mood", sa.Enum("sad", "glad", name="mood")),
    )


def downgrade():
    op.drop_table("shirts")
    op.execute("DROP TABLE people")
