# a revision that another one loads: it adds two columns and a table, and its downgrade drops them
import sqlalchemy as sa
from alembic import op

revision = "5eat00000001"
down_revision = None


def upgrade():
    op.create_table("seats", sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("halls", sa.Column("rows", sa.Integer()))


def downgrade():
    op.drop_column("halls", "rows")
    op.drop_table("seats")
