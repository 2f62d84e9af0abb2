# MIG304: the type of a new table that is renamed, there or on the way back, before it is dropped
# options: --extend-select=MIG304,MIG302,MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("people", sa.Column("mood", sa.Enum("sad", "ok", name="mood")))
    op.create_table("meals", sa.Column("taste", sa.Enum("sweet", "sour", name="taste_new")))
    op.execute("ALTER TYPE taste_new RENAME TO taste")
    op.create_table("cars", sa.Column("colour", sa.Enum("red", "blue", name="colour")))  # MIG304: 5


def downgrade():
    op.drop_table("cars")
    op.drop_table("meals")
    op.execute("DROP TYPE taste")
    op.drop_table("people")
    op.execute("ALTER TYPE mood RENAME TO mood_gone")
    op.execute("DROP TYPE mood_gone")
