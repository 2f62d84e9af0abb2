# no finding of MIG520: SQLite compares whatever there is
# options: --migrations-dialect=sqlite
import sqlalchemy as sa
from alembic import op

revision = "520e00000002"
down_revision = None


def upgrade():
    op.create_table("ports", sa.Column("id", sa.Uuid(), primary_key=True))
    op.create_table(
        "boats",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("port_id", sa.Integer(), sa.ForeignKey("ports.id")),
    )


def downgrade():
    op.drop_table("boats")
    op.drop_table("ports")
