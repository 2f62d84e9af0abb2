# MIG315: what is named after SQLAlchemy or Alembic belongs to them
# options: --extend-select=MIG315
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


import alembic_extras.models
import sqlalchemy_json.models
import sqlalchemy_utils.models


def upgrade():
    pass


def downgrade():
    pass
