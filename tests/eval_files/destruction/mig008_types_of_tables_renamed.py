# MIG008: the type of a new table's column, renamed there or on the way back
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("people", sa.Column("mood", sa.Enum("sad", "ok", name="mood_new")))
    op.execute("ALTER TYPE mood_new RENAME TO mood")
    op.create_table("meals", sa.Column("taste", sa.Enum("sweet", "sour", name="taste")))


def downgrade():
    op.drop_table("meals")
    op.execute("ALTER TYPE taste RENAME TO taste_gone")
    op.execute("DROP TYPE taste_gone")
    op.drop_table("people")
    op.execute("DROP TYPE mood")
