# MIG111 is silent about constants and stable functions, also where they only look like calls
# options: --extend-select=MIG111
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "6e2da1b00030"
down_revision = "6e2da1b00029"

from hens.settings import COLOUR, Colour, make_number


def upgrade():
    op.add_column("eggs", sa.Column("a", sa.Integer(), server_default="0", nullable=False))
    op.add_column("eggs", sa.Column("b", sa.DateTime(), server_default=sa.func.now()))
    op.add_column("eggs", sa.Column("c", sa.DateTime(), server_default=sa.text("CURRENT_TIMESTAMP")))
    op.add_column("eggs", sa.Column("d", sa.DateTime(), server_default=sa.text("timezone('utc', now())")))
    op.add_column("eggs", sa.Column("e", sa.Boolean(), server_default=sa.false()))
    op.add_column("eggs", sa.Column("f", sa.Boolean(), server_default=sa.sql.expression.true()))
    op.add_column("eggs", sa.Column("g", postgresql.JSONB(), server_default=sa.text("'{}'::jsonb")))
    op.add_column("eggs", sa.Column("h", sa.String(9), server_default=sa.text("'x'::character varying(9)")))
    op.add_column("eggs", sa.Column("i", sa.Text(), server_default="random()"))
    op.add_column("eggs", sa.Column("j", sa.Text(), server_default=sa.text("'nextval(''no'')'")))
    op.add_column("eggs", sa.Column("k", sa.Numeric(9, 2), server_default=sa.text("CAST(0 AS numeric(9, 2))")))
    op.add_column("eggs", sa.Column("l", sa.Text(), server_default=sa.text(f"'{COLOUR}'")))
    op.add_column("eggs", sa.Column("m", sa.Text(), server_default=Colour.RED.value))
    op.add_column("eggs", sa.Column("n", sa.DateTime(), server_default=sa.text("(now() AT TIME ZONE 'utc')")))
    op.add_column("eggs", sa.Column("o", sa.Integer(), default=make_number, nullable=True))
    op.add_column("eggs", sa.Column("p", sa.Integer(), sa.Sequence("egg_no"), nullable=True))
    op.add_column("eggs", sa.Column("v", sa.Integer(), server_default=sa.FetchedValue()))
    op.add_column("eggs", sa.Column("w", sa.DateTime(), server_default=sa.func.timezone("UTC", sa.func.current_timestamp())))
    op.add_column("eggs", sa.Column("x", sa.Integer(), server_default=sa.text("(1 + (2 * 3))")))
    op.add_column("eggs", sa.Column("y", sa.Text(), sa.DefaultClause("random()"), nullable=True))
    op.execute("ALTER TABLE eggs ADD COLUMN q timestamptz NOT NULL DEFAULT now()")
    op.execute("ALTER TABLE eggs ADD COLUMN r integer DEFAULT 1 + 2, ADD COLUMN s text")
    op.execute("ALTER TABLE eggs ALTER COLUMN t SET DEFAULT gen_random_uuid()")
    op.alter_column("eggs", "u", server_default=sa.text("gen_random_uuid()"))


def downgrade():
    pass
