# types, libraries, the migrations' own helpers, imports for type checkers
# options: --extend-select=MIG315
from typing import TYPE_CHECKING

import sqlalchemy as sa
from alembic import op
from alembic_utils.pg_view import PGView
from pgvector.sqlalchemy import Vector
from purity.names import TABLES
from sqlalchemy_utils import UUIDType
from sqlmodel.sql.sqltypes import AutoString

from .names import TABLES as MORE

if TYPE_CHECKING:
    from shop_app.models import Order

revision = "7a02c0ffee00"
down_revision = "7a01c0ffee00"


def upgrade():
    op.add_column("orders", sa.Column("embedding", Vector(3)))


def downgrade():
    pass
