# MIG018, its neighbours: no `existing_type`, or a type that nobody here knows; no new type at all
import sqlalchemy as sa
from alembic import op
from sea.types import DepthType

revision = "17e108a51750"
down_revision = "2bd08ed0d4a4"


def upgrade():
    op.alter_column("shoals", "name", type_=sa.String(10))
    op.alter_column("shoals", "depth", existing_type=DepthType(4), type_=DepthType(2))
    op.alter_column("shoals", "code", existing_type=sa.String(10), nullable=True)
    op.execute("ALTER TABLE shoals ALTER COLUMN label TYPE varchar(10)")


def downgrade():
    pass
