# squawk ban-drop-table: a table is dropped
import sqlalchemy as sa
from alembic import op

revision = "867491a38c0e"
down_revision = "5684d84c4ff7"


def upgrade():
    op.drop_table("users")  # MIG001: 5 users
    op.drop_table("teams", schema="hr", if_exists=True)  # MIG001: 5 hr.teams
    op.execute("DROP TABLE orders")  # MIG001: 5 orders
    op.execute("DROP TABLE IF EXISTS public.bills, notes")  # MIG001: 5 public.bills
    op.get_bind().execute(sa.text("DROP TABLE letters"))  # MIG001: 5 letters


def downgrade():
    pass
