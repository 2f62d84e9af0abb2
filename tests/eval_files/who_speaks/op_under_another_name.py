# `from alembic import op as o`
import sqlalchemy as sa
from alembic import op as migrate

revision = "b57275e7d0c9"
down_revision = "a33304748fa6"


def upgrade():
    migrate.drop_column("trees", "height_cm")  # MIG002: 5 height_cm


def downgrade():
    migrate.add_column("trees", sa.Column("height_cm", sa.Integer()))
