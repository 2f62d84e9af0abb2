# MIG018, its neighbours: types that grow or keep their size
import sqlalchemy as sa
from alembic import op

revision = "2bd08ed0d4a4"
down_revision = "1b22ca585fcb"

SMALL = sa.Enum("sand", "rock", name="ground")
LARGE = sa.Enum("sand", "rock", "mud", name="ground")


def upgrade():
    op.alter_column("shoals", "name", existing_type=sa.String(50), type_=sa.String(100))
    op.alter_column("shoals", "note", existing_type=sa.String(200), type_=sa.Text())
    op.alter_column("shoals", "size", existing_type=sa.Integer(), type_=sa.BigInteger())
    op.alter_column("shoals", "fee", existing_type=sa.Numeric(8, 2), type_=sa.Numeric(10, 2))
    op.alter_column("shoals", "seen_on", existing_type=sa.Date(), type_=sa.DateTime())
    op.alter_column("shoals", "code", existing_type=sa.VARCHAR(length=9), type_=sa.String(9))
    op.alter_column("shoals", "free", existing_type=sa.String(9), type_=sa.String())
    op.alter_column("shoals", "ground", existing_type=SMALL, type_=LARGE)


def downgrade():
    op.alter_column("shoals", "name", existing_type=sa.String(100), type_=sa.String(50))
    op.alter_column("shoals", "size", existing_type=sa.BigInteger(), type_=sa.Integer())
