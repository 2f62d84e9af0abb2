# imports of the application, not selected
from alembic import op
from shop_app.models import Order

revision = "7a04c0ffee00"
down_revision = "7a03c0ffee00"


def upgrade():
    op.execute("SELECT 1")


def downgrade():
    pass
