# MIG302: enum types swapped by renames, in both directions: nothing is left, and nothing is lost
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def swap(name, column, old, new):
    op.execute(f"ALTER TYPE {name} RENAME TO {name}_old")
    sa.Enum(*new, name=name).create(op.get_bind())
    op.execute(f"ALTER TABLE people ALTER COLUMN {column} TYPE {name} USING {column}::text::{name}")
    sa.Enum(*old, name=f"{name}_old").drop(op.get_bind())


def upgrade():
    op.execute("ALTER TYPE shop.mood RENAME TO mood_old")
    op.execute("CREATE TYPE shop.mood AS ENUM ('sad', 'glad')")
    op.execute("ALTER TABLE people ALTER COLUMN mood TYPE shop.mood USING mood::text::shop.mood")
    op.execute("DROP TYPE shop.mood_old")
    for name, column in (("size", "size"), ("colour", "hair")):
        swap(name, column, ["s"], ["s", "m"])


def downgrade():
    for name, column in (("size", "size"), ("colour", "hair")):
        swap(name, column, ["s", "m"], ["s"])
    op.execute("ALTER TYPE mood RENAME TO mood_new")
    op.execute("CREATE TYPE mood AS ENUM ('sad')")
    op.execute("ALTER TABLE people ALTER COLUMN mood TYPE mood USING mood::text::mood")
    op.execute("DROP TYPE mood_new")
