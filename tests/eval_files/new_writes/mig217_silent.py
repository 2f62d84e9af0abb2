# no finding of MIG217: a new type, a label that gets another name, fewer labels, a new column, the type of before
# options: --extend-select=MIG217 --extend-ignore=MIG204,MIG018,MIG304
import sqlalchemy as sa
from alembic import op

revision = "217e00000003"
down_revision = "217d00000003"


def upgrade():
    op.execute("CREATE TYPE mood AS ENUM ('sad')")
    op.execute("ALTER TYPE mood ADD VALUE 'glad'")
    op.execute("ALTER TYPE state RENAME VALUE 'done' TO 'closed'")
    op.alter_column(
        "tickets",
        "rank",
        existing_type=sa.Enum("a", "b", name="rank"),
        type_=sa.Enum("a", name="rank"),
    )
    op.create_table("slips", sa.Column("size", sa.Enum("s", name="size")))
    op.alter_column(
        "slips", "size", existing_type=sa.Enum("s", name="size"), type_=sa.Enum("s", "m", name="size")
    )
    op.alter_column("tickets", "note", existing_type=sa.Enum("x", name="n"), type_=sa.Text())
    # PostgreSQL leaves the type as it is, whatever labels are listed here
    op.alter_column(
        "tickets", "kind", existing_type=sa.Enum("x", name="kind"), type_=sa.Enum("x", "y", name="kind")
    )


def downgrade():
    pass
