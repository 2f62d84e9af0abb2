# MIG110: op, batch, SQL; what is known and what is not
# options: --extend-select=MIG110
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "6e2da1b00023"
down_revision = "6e2da1b00022"

from atlas.types import OwnType


def upgrade():
    op.alter_column("maps", "scale", existing_type=sa.Integer(), type_=sa.BigInteger())  # MIG110: 5 maps.scale from integer to bigint
    op.alter_column("maps", "title", type_=sa.Text())  # MIG110: 5 maps.title to text: the old type is not known here
    op.alter_column("maps", "a", existing_type=sa.JSON(), type_=postgresql.JSONB(), postgresql_using="a::jsonb")  # MIG110: 5 from json to jsonb
    op.alter_column("maps", "b", existing_type=sa.String(50), type_=sa.String(100), postgresql_using="trim(b)")  # MIG110: 5 USING computes
    op.alter_column("maps", "c", existing_type=sa.String(50), type_=sa.String(100), postgresql_using="c::text")  # MIG110: 5 USING computes
    op.alter_column("maps", "d", existing_type=sa.Text(), type_=OwnType())  # MIG110: 5 the new type is not known here
    with op.batch_alter_table("maps", schema="geo") as batch_op:
        batch_op.alter_column("e", existing_type=sa.DateTime(), type_=sa.DateTime(timezone=True))  # MIG110: 9 geo.maps.e from timestamp to timestamptz
    op.execute("ALTER TABLE maps ALTER COLUMN f TYPE numeric(10, 2), ALTER g SET DATA TYPE int USING g::int")  # MIG110: 5 maps.f


def downgrade():
    pass
