# no finding of MIG520: types that are compared, are the same, or are not known
import sqlalchemy as sa
from alembic import op

from app.types import Key

revision = "520e00000001"
down_revision = None


def upgrade():
    op.create_table("ports", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("code", sa.String(9), unique=True))
    op.create_table("days", sa.Column("day", sa.Date(), primary_key=True))
    op.create_table("sizes", sa.Column("size", sa.Numeric(), primary_key=True))
    op.create_table("owners", sa.Column("id", Key(), primary_key=True))
    op.create_table(
        "boats",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("port_id", sa.Integer(), sa.ForeignKey("ports.id")),
        sa.Column("code", sa.Text(), sa.ForeignKey("ports.code")),
        sa.Column("day", sa.DateTime(), sa.ForeignKey("days.day")),
        sa.Column("size", sa.Integer(), sa.ForeignKey("sizes.size")),
        sa.Column("owner_id", sa.Uuid(), sa.ForeignKey("owners.id")),
        sa.Column("crew_id", sa.Uuid(), sa.ForeignKey("crews.id")),
        sa.Column("key", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), sa.ForeignKey("ports.id")),
    )
    try:
        op.add_column("boats", sa.Column("other_id", sa.Uuid(), sa.ForeignKey("ports.id")))
    except Exception:
        pass


def downgrade():
    op.execute("DROP TABLE boats, owners, sizes, days, ports")
