# A type that an earlier revision dropped is nobody's any more.
# options: --extend-select=MIG304,MIG008 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
import sqlalchemy as sa
from alembic import op

revision = "eo04"
down_revision = "eo01"


def upgrade():
    op.execute("ALTER TYPE colour RENAME TO hue")
    op.drop_column("cats", "mood")
    op.execute("DROP TYPE mood")


def downgrade():
    op.execute("CREATE TYPE mood AS ENUM ('sad', 'glad')")
    op.add_column("cats", sa.Column("mood", sa.Enum("sad", "glad", name="mood")))
    op.execute("ALTER TYPE hue RENAME TO colour")
