# MIG304: MySQL has no types of its own
# options: --extend-select=MIG304 --migrations-dialect=mysql
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("people", sa.Column("mood", sa.Enum("sad", "glad", name="mood")))


def downgrade():
    op.drop_table("people")
