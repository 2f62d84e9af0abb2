# MIG217: labels beside what writes them, without a release between; SQL text and a column of an enum made anew
# options: --extend-select=MIG217 --extend-ignore=MIG018,MIG304
import sqlalchemy as sa
from alembic import op

revision = "217e00000000"
down_revision = "217d00000000"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("ALTER TYPE state ADD VALUE IF NOT EXISTS 'closed'")  # MIG217: 9 adds label 'closed' to state
    op.execute("UPDATE tickets SET state = 'closed' WHERE state = 'done'")
    op.execute(sa.text("ALTER TYPE app.kind ADD VALUE 'big' AFTER 'small'"))  # MIG217: 5 app.kind
    for label in ("a", "b"):
        op.execute(f"ALTER TYPE size ADD VALUE '{label}'")  # MIG217: 9 adds label 'a' to size
    op.execute("ALTER TYPE rank RENAME TO rank_old")
    sa.Enum("a", "b", "c", name="rank").create(op.get_bind())
    op.alter_column(  # MIG217: 5 adds labels 'b'
        "tickets",
        "rank",
        existing_type=sa.Enum("a", name="rank"),
        type_=sa.Enum("a", "b", "c", name="rank"),
        postgresql_using="rank::text::rank",
    )
    op.alter_column(  # MIG217: 5 tickets.weight
        "tickets",
        "weight",
        existing_type=sa.Enum("a", name="weight"),
        type_=sa.Enum("a", "b", name="weight_now"),
        postgresql_using="weight::text::weight_now",
    )


def downgrade():
    op.execute("ALTER TYPE state ADD VALUE 'opened'")
