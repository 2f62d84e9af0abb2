# an enum type rebuilt: the old one steps aside, its column moves over, the old one goes
from alembic import op

revision = "02b377e9b413"
down_revision = "b175ea75764e"


def _rebuild(labels):
    op.execute("ALTER TYPE wasp_kind RENAME TO wasp_kind_old")
    op.execute(f"CREATE TYPE wasp_kind AS ENUM ({labels})")
    op.execute("ALTER TABLE wasps ALTER COLUMN kind TYPE wasp_kind USING kind::text::wasp_kind")
    op.execute("DROP TYPE wasp_kind_old")


def upgrade():
    _rebuild("'paper', 'mud', 'wood'")


def downgrade():
    _rebuild("'paper', 'mud'")
