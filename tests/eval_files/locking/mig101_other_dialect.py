# MIG101 and its siblings are silent where PostgreSQL is not in use
# options: --extend-select=MIG101,MIG106 --migrations-dialect=sqlite
import sqlalchemy as sa
from alembic import op

revision = "5d1cf1a0b105"
down_revision = "5d1cf1a0b104"


def upgrade():
    op.create_index("ix_keels_a", "keels", ["a"])
    op.execute("CREATE INDEX ix_keels_b ON keels (b)")
    op.add_column("keels", sa.Column("c", sa.Integer(), index=True))


def downgrade():
    pass
