# `conn = op.get_bind(); conn.execute(…)`
import sqlalchemy as sa
from alembic import op

revision = "6d57a8acfa81"
down_revision = "1ad7b28e293b"


def upgrade():
    conn = op.get_bind()
    conn.execute(sa.text("DROP TABLE loyalty_points"))  # MIG001: 5 loyalty_points


def downgrade():
    op.create_table("loyalty_points", sa.Column("id", sa.Integer(), primary_key=True))
