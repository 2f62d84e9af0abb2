# what the application defines, however it is imported
# options: --extend-select=MIG315
import datetime

import sqlalchemy as sa
import sqlalchemy_utils
from alembic import op
from geoalchemy2 import Geometry
import shop_app.models  # MIG315: 1 shop_app.models from
from shop_app import models  # MIG315: 1 shop_app.models from
from shop_app.models import Order  # MIG315: 1 shop_app.models.Order from
from ..shop_app.models import Order as Item  # MIG315: 1 ..shop_app.models.Order from
from elsewhere.db.models import User  # MIG315: 1 elsewhere.db.models.User from
from elsewhere.services import send

revision = "7a01c0ffee00"
down_revision = "7a00c0ffee00"


def upgrade():
    from shop_app.models import Order  # MIG315: 5 shop_app.models.Order from

    op.bulk_insert(Order, [])


def downgrade():
    pass
