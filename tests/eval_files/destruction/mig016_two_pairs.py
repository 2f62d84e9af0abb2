# MIG016: two pairs of columns whose types are not those of any other
# options: --extend-select=MIG016
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("bills", sa.Column("due", sa.String(7)))  # MIG016: 5 bills.due where bills.total
    op.add_column("bills", sa.Column("tax", sa.String(9)))  # MIG016: 5 bills.tax where bills.levy
    op.drop_column("bills", "total")  # MIG002: 5
    op.drop_column("bills", "levy")  # MIG002: 5


def downgrade():
    op.add_column("bills", sa.Column("levy", sa.String(9)))
    op.add_column("bills", sa.Column("total", sa.String(7)))
    op.drop_column("bills", "tax")
    op.drop_column("bills", "due")
