# MIG018: an enum with fewer labels
import sqlalchemy as sa
from alembic import op

revision = "1b22ca585fcb"
down_revision = "6fe28bf9fe3d"

OLD = sa.Enum("sand", "mud", "rock", name="ground")
NEW = sa.Enum("sand", "rock", name="ground")


def upgrade():
    op.alter_column("shoals", "ground", existing_type=OLD, type_=NEW)  # MIG018: 5 shoals.ground


def downgrade():
    op.alter_column("shoals", "ground", existing_type=NEW, type_=OLD)
