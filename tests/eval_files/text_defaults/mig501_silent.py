# MIG501: literals, calls in text(), keywords, text columns, unknown types, and
# moments that only the rows get that are there
from enum import Enum

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy.dialects import postgresql




class Mood(Enum):
    CALM = "calm"


def values(members):
    return [one.value for one in members]


revision = "501e00000001"
down_revision = None


def upgrade():
    op.create_table(
        "t",
        sa.Column("a", sa.DateTime(), server_default=sa.text("now()")),
        sa.Column("b", sa.DateTime(), server_default=sa.func.now()),
        sa.Column("c", sa.DateTime(), server_default=sa.text("CURRENT_TIMESTAMP")),
        sa.Column("d", sa.Integer(), server_default="0"),
        sa.Column("e", sa.Boolean(), server_default=sa.text("false")),
        sa.Column("f", sa.Boolean(), server_default=sa.true()),
        sa.Column("g", sa.Text(), server_default="now()"),
        sa.Column("h", sa.String(9), server_default="active"),
        sa.Column("i", sa.Text(), server_default="'x'"),
        sa.Column("j", sa.Text(), server_default=sa.text("'active'")),
        sa.Column("k", sa.Text(), server_default=sa.text("NULL")),
        sa.Column("l", sa.Text(), server_default=sa.text("USER")),
        sa.Column("m", sa.Date(), server_default="2026-01-01"),
        sa.Column("n", sqlmodel.sql.sqltypes.AutoString(), server_default="f()"),
        sa.Column("o", postgresql.JSONB(), server_default="{}"),
        sa.Column("p", kind(), server_default="now()"),
        sa.Column("q", sa.DateTime(), server_default=given()),
        sa.Column("r", sa.DateTime(), server_default=f"{given()}()"),
        sa.Column("s", sa.Integer(), sa.Identity()),
        sa.Column("t", sa.Enum("now", "later", name="moment"), server_default="now"),
        sa.Column("u", sa.DateTime(), server_default=None),
        sa.Column("v", sa.BigInteger(), server_default=sa.text("nextval('s'::regclass)")),
    )
    op.create_table(
        "literals",
        sa.Column("a", sa.Integer(), server_default="-1"),
        sa.Column("b", sa.BigInteger(), server_default="1_000"),
        sa.Column("c", sa.Numeric(), server_default="NaN"),
        sa.Column("d", sa.Float(), server_default="1.5e-3"),
        sa.Column("e", sa.Boolean(), server_default="True"),
        sa.Column("f", sa.Boolean(), server_default="off"),
        sa.Column("g", sa.Uuid(), server_default="00000000-0000-0000-0000-000000000000"),
        sa.Column("h", postgresql.JSONB(), server_default='{"a": [1, null]}'),
        sa.Column("i", postgresql.JSON(), server_default="null"),
        sa.Column("j", postgresql.ARRAY(sa.Text()), server_default="{}"),
        sa.Column("k", postgresql.ARRAY(sa.Integer()), server_default=sa.text("ARRAY[]::int[]")),
        sa.Column("l", sa.DateTime(), server_default="epoch"),
        sa.Column("m", sa.DateTime(), server_default="2026-01-01 12:00 (UTC)"),
        sa.Column("n", sa.Interval(), server_default="1 day"),
        sa.Column("o", sa.Time(), server_default="allballs"),
        sa.Column("p", sa.Enum(Mood, values_callable=values), server_default="calm"),
        sa.Column("q", sa.Enum("calm", name="mood", create_type=False), server_default="wild"),
        sa.Column("r", sa.Enum("calm", name="mood", native_enum=False), server_default="wild"),
        sa.Column("s", postgresql.INET(), server_default="localhost()"),
        sa.Column("t", sa.Text(), server_default=sa.text("E'a'")),
        sa.Column("u", sa.Text(), server_default=sa.text("1.5")),
    )
    op.add_column("t", sa.Column("y", sa.Enum("calm", name="mood"), server_default="wild"))
    op.execute("ALTER TABLE t ALTER COLUMN a SET DEFAULT now()")
    op.execute("ALTER TABLE t ALTER COLUMN g SET DEFAULT 'now()'")
    op.execute("ALTER TABLE t ADD COLUMN aa date DEFAULT 'now'::text::date")
    op.execute("ALTER TABLE t ADD COLUMN ab uuid DEFAULT 'gen_random_uuid()'")
    op.execute("ALTER TABLE t ADD COLUMN ac text DEFAULT active")
    op.add_column("t", sa.Column("ad", sa.DateTime(), server_default=sa.text("(now())")))
    op.add_column("t", sa.Column("ae", sa.Boolean(), server_default=sa.text("(true)")))
    op.execute("ALTER TABLE t ADD COLUMN af timestamptz NOT NULL DEFAULT 'now'")
    op.execute("ALTER TABLE t ALTER COLUMN af SET DEFAULT now()")
    op.add_column("t", sa.Column("ag", sa.DateTime(), server_default="now"))
    op.alter_column("t", "ag", server_default=None)
    if op.get_bind().dialect.name == "sqlite":
        op.add_column("t", sa.Column("w", sa.Text(), server_default=sa.text("active")))
    try:
        op.add_column("t", sa.Column("x", sa.Date(), server_default="today"))
    except Exception:
        pass


def downgrade():
    op.alter_column("t", "a", server_default=None)
