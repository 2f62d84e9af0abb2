# MIG304: a downgrade that makes the type again leaves it; one that gives up is not asked
# options: --extend-select=MIG304
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("people", sa.Column("mood", sa.Enum("sad", name="mood")))
    op.create_index("ix_mood", "people", ["mood"])


def downgrade():
    op.drop_index("ix_mood")
    op.drop_column("people", "mood")
    op.execute("DROP TYPE mood")
    op.execute("CREATE TYPE mood AS ENUM ('sad')")
