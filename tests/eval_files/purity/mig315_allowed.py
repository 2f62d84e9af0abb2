# modules that the configuration allows, and one beside them
# options: --extend-select=MIG315 --migrations-allow-imports=shop_app.models,elsewhere.*
from alembic import op
from elsewhere.db.models import User
from shop_app import models
from shop_app.models import Order
import shop_app  # MIG315: 1 shop_app from

revision = "7a03c0ffee00"
down_revision = "7a02c0ffee00"


def upgrade():
    op.execute("SELECT 1")


def downgrade():
    pass
