# MIG308: whoever creates the view, or drops it, asks first; or something unread comes in between
import sqlalchemy as sa
from alembic import op
from shop.tools import tidy

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("t", sa.Column("a", sa.Integer))
    op.create_table("u", sa.Column("a", sa.Integer))
    op.create_table("w", sa.Column("a", sa.Integer))
    if op.get_context().as_sql:
        op.execute("CREATE VIEW t_view AS SELECT a FROM t")
    op.execute("CREATE MATERIALIZED VIEW IF NOT EXISTS u_view AS SELECT a FROM u")
    op.execute("CREATE VIEW w_view AS SELECT a FROM w")


def downgrade():
    op.drop_table("t")
    op.drop_table("u")
    tidy(op)
    op.drop_table("w")
