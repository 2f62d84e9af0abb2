# no finding: there is no row left
import sqlalchemy as sa
from alembic import op

revision = "64b0e9d3f7a1"
down_revision = "d8f5a1e7c034"


def upgrade():
    op.execute("TRUNCATE boats")  # noqa: MIG003  # MIG003: 5 boats
    op.add_column("boats", sa.Column("berth", sa.String(8), nullable=False))
    op.execute("DELETE FROM owners")  # MIG004: 5 owners
    op.rename_table("owners", "skippers")  # MIG202: 5 owners
    with op.batch_alter_table("skippers") as batch_op:
        batch_op.add_column(sa.Column("berth", sa.String(8), nullable=False))


def downgrade():
    op.drop_column("boats", "berth")
