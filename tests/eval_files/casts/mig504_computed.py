# MIG504: a computed column, which takes no USING
import sqlalchemy as sa
from alembic import op

revision = "504e0000000c"
down_revision = None


def upgrade():
    op.create_table(
        "sums",
        sa.Column("a", sa.Text(), sa.Computed("b || c")),
        sa.Column("d", sa.Integer(), sa.Computed("e + f")),
    )
    op.alter_column("sums", "a", type_=sa.Integer())  # MIG504: 5 what it computes is not cast
    op.execute("ALTER TABLE sums ALTER d TYPE boolean USING d > 0")  # MIG504: 5 takes no USING


def downgrade():
    op.drop_table("sums")
