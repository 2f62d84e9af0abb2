# The first of a history: tables, and views that read them.
import sqlalchemy as sa
from alembic import op

revision = "rv01"
down_revision = None


def upgrade():
    op.create_table(
        "sails",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("area", sa.Integer()),
        sa.Column("cloth", sa.Text()),
        sa.Column("maker", sa.Text()),
    )
    op.execute("CREATE VIEW large_sails AS SELECT id, area FROM sails WHERE area > 50")
    op.execute("CREATE VIEW cloths AS SELECT cloth FROM sails")
    op.execute("CREATE MATERIALIZED VIEW makers AS SELECT maker FROM sails")


def downgrade():
    op.execute("DROP MATERIALIZED VIEW makers")
    op.execute("DROP VIEW cloths")
    op.execute("DROP VIEW large_sails")
    op.drop_table("sails")
