# MIG018: the other way round nothing is lost
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.alter_column("bills", "a", existing_type=sa.REAL(), type_=sa.Numeric())
    op.alter_column("bills", "b", existing_type=sa.REAL(), type_=sa.Double())
    op.alter_column("bills", "d", existing_type=sa.Date(), type_=sa.DateTime())
    op.alter_column("bills", "e", existing_type=sa.Numeric(10, 2), type_=sa.Numeric())
    op.alter_column("bills", "f", existing_type=sa.Integer(), type_=sa.Double())


def downgrade():
    raise NotImplementedError
