# MIG304: the type is dropped under the name that it got later
# options: --extend-select=MIG304
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("people", sa.Column("mood", sa.Enum("a", name="mood")))
    op.execute("ALTER TYPE mood RENAME TO feeling")
    op.create_table("pets", sa.Column("kind", sa.Enum("a", name="kind")))  # MIG304: 5 creates type kind
    op.execute("ALTER TYPE kind RENAME TO species")


def downgrade():
    op.drop_table("pets")
    op.drop_table("people")
    op.execute("ALTER TYPE feeling RENAME TO mood")
    op.execute("DROP TYPE mood")
