# an unknown function of op beside a known one
import sqlalchemy as sa
from alembic import op

revision = "5f5be5e1664d"
down_revision = "c9f44e7f1149"


def upgrade():
    op.create_view("late_loans", "SELECT id FROM loans")
    op.drop_column("loans", "late")  # MIG002: 5 loans.late


def downgrade():
    op.add_column("loans", sa.Column("late", sa.Boolean()))
    op.drop_view("late_loans")
