# Alembic never loads a migration as __main__
from alembic import op
import sqlalchemy as sa

revision = "a1d0c3e5f704"
down_revision = "407f5e3c0d1a"


def upgrade():
    op.add_column("owls", sa.Column("ring", sa.Integer()))


def downgrade():
    op.drop_column("owls", "ring")


if __name__ == "__main__":
    op.drop_table("owls")
