# MIG204 is silent wherever its page says so
# options: --extend-select=MIG204 --extend-ignore=MIG0,MIG3,MIG126,MIG5,MIG217
import sqlalchemy as sa
from alembic import op

revision = "204e0000000ff"
down_revision = "204d0000000ff"


def upgrade():
    # labels are added, and none goes
    op.execute("ALTER TYPE state ADD VALUE 'closed'")
    # the function created the type, or added the label
    op.execute("CREATE TYPE mood AS ENUM ('sad', 'glad')")
    op.execute("ALTER TYPE mood RENAME VALUE 'sad' TO 'blue'")
    op.create_table("crates", sa.Column("size", sa.Enum("small", "big", name="size")))
    op.execute("ALTER TYPE size RENAME VALUE 'small' TO 'little'")
    op.execute("ALTER TYPE state RENAME VALUE 'closed' TO 'shut'")
    # the labels before are not known
    op.execute("ALTER TYPE kind RENAME TO kind_old")
    op.execute("CREATE TYPE kind AS ENUM ('a')")
    op.execute("ALTER TABLE boats ALTER COLUMN kind TYPE kind USING kind::text::kind")
    op.execute("DROP TYPE kind_old")
    # the old labels stand in existing_type
    op.alter_column("boats", "rank", existing_type=sa.Enum("a", "b", name="rank"), type_=sa.Enum("a", name="rank"))


def downgrade():
    op.execute("ALTER TYPE hue RENAME VALUE 'red' TO 'blue'")
