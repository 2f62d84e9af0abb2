# A table of types that are older than it leaves them; what it brings itself it has to drop.
# options: --extend-select=MIG304,MIG008 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
import sqlalchemy as sa
from alembic import op

revision = "eo03"
down_revision = "eo01"


def upgrade():
    op.create_table("dogs", sa.Column("mood", sa.Enum("sad", "glad", name="mood")))
    op.create_table("birds", sa.Column("song", sa.Enum("low", "high", name="song")))  # MIG304: 5 creates type song
    op.execute("ALTER TABLE cats ADD COLUMN hue colour")


def downgrade():
    op.execute("ALTER TABLE cats DROP COLUMN hue")
    op.drop_table("birds")
    op.drop_table("dogs")
