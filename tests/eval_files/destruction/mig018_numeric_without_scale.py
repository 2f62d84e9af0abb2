# MIG018: a numeric without a scale has no decimal places; a conversion that nobody knows may ask for the column
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.conversions import USING


def upgrade():
    op.alter_column("bills", "a", existing_type=sa.Numeric(10, 1), type_=sa.Numeric(12))  # MIG018: 5 digits after the last decimal place
    op.alter_column("bills", "b", existing_type=sa.Numeric(12), type_=sa.Numeric(10))  # MIG018: 5 larger numbers
    op.alter_column("bills", "c", existing_type=sa.Integer(), type_=sa.Text(), postgresql_using=USING)
    op.alter_column("bills", "d", existing_type=sa.Integer(), type_=sa.Text(), postgresql_using="'x'")  # MIG018: 5


def downgrade():
    raise NotImplementedError
