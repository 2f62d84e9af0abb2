# MIG018: more digits on either side of the point
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.conversions import USING


def upgrade():
    op.alter_column("bills", "a", existing_type=sa.Numeric(10), type_=sa.Numeric(12, 1))
    op.alter_column("bills", "b", existing_type=sa.Numeric(10), type_=sa.Numeric(10))
    op.alter_column("bills", "c", existing_type=sa.Text(), type_=sa.Text(), postgresql_using=USING)


def downgrade():
    raise NotImplementedError
