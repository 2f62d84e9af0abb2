# MIG410: text, expressions, no default, Python's default, what is not known, leave it alone
from datetime import datetime
from uuid import uuid4

import sqlalchemy as sa
from alembic import op
from myapp.constants import DEFAULT_LEVEL

revision = "f40b6e91d2ac"
down_revision = "6a1fc0d7be82"


def upgrade():
    op.create_table(
        "tides",
        sa.Column("id", sa.Integer(), sa.Identity(), primary_key=True),
        sa.Column("high", sa.Boolean(), server_default=sa.false()),
        sa.Column("level", sa.Integer(), server_default="0"),
        sa.Column("storm", sa.Boolean(), server_default=sa.text("false")),
        sa.Column("seen_at", sa.DateTime(), server_default=sa.func.now()),
        sa.Column("note", sa.Text(), server_default=None),
        sa.Column("count", sa.Integer(), default=0),
        sa.Column("wind", sa.Integer(), server_default=DEFAULT_LEVEL),
        sa.Column("rain", sa.Integer(), server_default=str(0)),
        sa.Column("sum", sa.Integer(), server_default=sa.FetchedValue()),
        sa.Column("mean", sa.Integer(), server_default=sa.Computed("level + 1")),
        sa.Column("serial", sa.Integer(), server_default=sa.Identity()),
        sa.Column("read_at", sa.Text(), server_default=datetime.now().isoformat()),
        sa.Column("key", sa.Text(), server_default=str(uuid4())),
        sa.Column("fixed", sa.Integer(), server_default=sa.literal(0)),
    )
    op.alter_column("tides", "level", existing_type=sa.Integer(), server_default=False)
    op.alter_column("tides", "note", existing_type=sa.Text(), server_default=None)
    with op.batch_alter_table("tides") as batch_op:
        batch_op.alter_column("level", existing_type=sa.Integer(), server_default=False)
    op.execute("ALTER TABLE tides ALTER COLUMN level SET DEFAULT 0")
    op.execute("ALTER TABLE tides ADD COLUMN low boolean DEFAULT false")


def downgrade():
    op.drop_table("tides")
