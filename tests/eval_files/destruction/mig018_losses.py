# MIG018: what each conversion loses
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.alter_column("bills", "a", existing_type=sa.REAL(), type_=sa.Numeric(10, 2))  # MIG018: 5 digits after the last decimal place
    op.alter_column("bills", "b", existing_type=sa.Double(), type_=sa.REAL())  # MIG018: 5 digits beyond the sixth
    op.alter_column("bills", "c", existing_type=sa.DateTime(), type_=sa.Time())  # MIG018: 5 the date is lost
    op.alter_column("bills", "d", existing_type=sa.DateTime(), type_=sa.Date())  # MIG018: 5 the time of day is lost
    op.alter_column("bills", "e", existing_type=sa.Numeric(), type_=sa.Numeric(10, 2))  # MIG018: 5 values with more digits are rounded
    op.alter_column("bills", "f", existing_type=sa.Double(), type_=sa.Integer())  # MIG018: 5 fractions are rounded away


def downgrade():
    raise NotImplementedError
