# MIG315: modules that are made for migrations do not change with the application
# options: --extend-select=MIG315
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.migration_helpers import models
from shop.migrations.models import User
from shop.alembic.models import Order


def upgrade():
    pass


def downgrade():
    pass
