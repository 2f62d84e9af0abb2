# MIG412: no type is created, or another one, or it was counted where it is created
# options: --extend-select=MIG412
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "7b1c94ed0fa3"
down_revision = "a29f0e6bd7c4"


def upgrade():
    op.create_table(
        "shirts",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("state", sa.Enum("new", "worn", name="state", native_enum=False)),
        sa.Column("size", postgresql.ENUM("s", "m", name="size", create_type=False)),
        sa.Column("colour", sa.Text(), sa.CheckConstraint("colour IN ('red', 'blue')")),
    )
    op.add_column("shirts", sa.Column("sleeve", sa.Enum("long", name="sleeve")))
    op.execute("CREATE TYPE measure AS (width int, length int)")
    op.execute("ALTER TYPE state ADD VALUE 'torn'")
    if op.get_bind().dialect.name != "postgresql":
        op.create_table("hats", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("s", sa.Enum("a", name="b")))


def downgrade():
    op.execute("CREATE TYPE old AS ENUM ('a')")
