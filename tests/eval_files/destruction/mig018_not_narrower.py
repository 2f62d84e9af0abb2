# MIG018, its neighbours: decimals from integers, longer enums in SQL, other attributes only
# options: --extend-ignore=MIG201
import sqlalchemy as sa
from alembic import op

revision = "1242f56dc487"
down_revision = "230b3f53dcea"


def upgrade():
    op.alter_column("cars", "km", existing_type=sa.Integer(), existing_nullable=True, nullable=True)
    op.alter_column("cars", "price", existing_type=sa.Numeric(8, 2), type_=sa.Numeric(8, 2))
    op.alter_column("cars", "note", existing_type=sa.String(20), type_=sa.Text(), nullable=True)
    op.alter_column("cars", "seen", existing_type=sa.DateTime(), type_=sa.DateTime(timezone=True))
    op.alter_column("cars", "plate", existing_type=sa.String(9), new_column_name="sign")


def downgrade():
    op.alter_column("cars", "sign", existing_type=sa.String(9), new_column_name="plate")
