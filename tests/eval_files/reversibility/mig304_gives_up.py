# MIG304: a downgrade that raises in the end promises no second upgrade
# options: --extend-select=MIG304
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("people", sa.Column("mood", sa.Enum("sad", name="mood")))
    op.add_column("cats", sa.Column("colour", sa.Enum("red", name="colour")))


def downgrade():
    op.drop_table("people")
    op.drop_column("cats", "colour")
    op.execute("DROP TYPE colour")
    raise NotImplementedError("the moods are gone")
