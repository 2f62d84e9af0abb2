# MIG505: the history begins with an existing database, which may have the type
import sqlalchemy as sa
from alembic import op

revision = "eo01"
down_revision = None


def upgrade():
    op.add_column("boats", sa.Column("mood", sa.Enum("calm", name="mood")))


def downgrade():
    op.drop_column("boats", "mood")
