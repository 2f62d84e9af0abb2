# MIG501: calls as plain strings, and bare words in text(), in op, batch and Core form
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "501e00000000"
down_revision = None

logs = sa.Table("logs", sa.MetaData(), sa.Column("at", sa.DateTime(), server_default="now()"))


def upgrade():
    op.create_table("t", sa.Column("at", sa.DateTime(timezone=True), server_default="now()"))  # MIG501: 5 t.at
    op.add_column("u", sa.Column("at", sa.DateTime(), server_default="NOW()"))  # MIG501: 5 u.at
    op.add_column("u", sa.Column("day", sa.Date(), server_default="today"))  # MIG501: 5 u.day
    op.add_column("u", sa.Column("on", sa.Date(), server_default="CURRENT_DATE"))  # MIG501: 5 u.on
    op.add_column("u", sa.Column("key", postgresql.UUID(), server_default="gen_random_uuid()"))  # MIG501: 5 u.key
    op.add_column("u", sa.Column("n", sa.Integer(), server_default="nextval('s')"))  # MIG501: 5 u.n
    op.add_column("u", sa.Column("state", sa.Text(), server_default=sa.text("active")))  # MIG501: 5 u.state
    op.alter_column("u", "made", existing_type=sa.DateTime(), server_default="now()")  # MIG501: 5 u.made
    with op.batch_alter_table("u") as batch_op:
        batch_op.add_column(sa.Column("b", sa.DateTime(), server_default="now()"))  # MIG501: 9 u.b
    op.add_column("u", sa.Column("c", sa.DateTime(), server_default=" (now()) "))  # MIG501: 5 sa.func.now()
    op.add_column("u", sa.Column("d", sa.DateTime(), server_default="now() at time zone 'utc'"))  # MIG501: 5 u.d
    op.add_column("u", sa.Column("e", sa.DateTime(), server_default="(CURRENT_TIMESTAMP)"))  # MIG501: 5 u.e
    op.add_column("u", sa.Column("f", sa.Date(), server_default="current_date + 1"))  # MIG501: 5 u.f
    op.add_column("u", sa.Column("g", postgresql.JSONB(), server_default="'{}'::jsonb"))  # MIG501: 5 sa.text(
    op.add_column("u", sa.Column("h", postgresql.JSON(), server_default="{'a': 1}"))  # MIG501: 5 not a valid json
    op.add_column("u", sa.Column("i", postgresql.ARRAY(sa.Text()), server_default="ARRAY[]::text[]"))  # MIG501: 5 u.i
    op.add_column("u", sa.Column("j", sa.Integer(), server_default="NULL"))  # MIG501: 5 u.j
    op.add_column("u", sa.Column("k", sa.Integer(), server_default=""))  # MIG501: 5 a value of the type
    op.add_column("u", sa.Column("l", sa.Integer(), server_default="1.5"))  # MIG501: 5 not a valid integer
    op.add_column("u", sa.Column("m", sa.Boolean(), server_default="none"))  # MIG501: 5 u.m
    op.add_column("u", sa.Column("o", sa.Uuid(), server_default="0"))  # MIG501: 5 not a valid uuid
    op.add_column("u", sa.Column("p", sa.Text(), server_default=sa.text('"active"')))  # MIG501: 5 "active"
    op.add_column("u", sa.Column("q", sa.Text(), server_default=sa.text("State.active")))  # MIG501: 5 u.q
    op.create_table(  # MIG501: 5 v.mood
        "v",
        sa.Column("mood", sa.Enum("calm", "wild", name="mood"), server_default="CALM"),
    )
    op.add_column("u", sa.Column("mood", sa.Enum("calm", name="mood"), server_default="sad"))  # MIG501: 5 not a valid mood
    op.add_column("u", sa.Column("r", sa.Text(), server_default=sa.text("(active)")))  # MIG501: 5 sa.text("(active)")
    op.add_column("u", sa.Column("s", sa.DateTime(), server_default=sa.text("'now'::timestamp")))  # MIG501: 5 sa.func.now()
    op.execute("ALTER TABLE u ADD COLUMN x timestamptz NOT NULL DEFAULT 'now()'")  # MIG501: 5 write now()
    op.execute("ALTER TABLE u ALTER COLUMN y SET DEFAULT 'now'::timestamp with time zone")  # MIG501: 5 'now'::timestamp
    op.execute("CREATE TABLE w (day date DEFAULT ('yesterday'::date))")  # MIG501: 5 write CURRENT_DATE - 1
    op.execute("CREATE TABLE x (day date DEFAULT 'yesterday'::date)")  # MIG501: 5 write CURRENT_DATE - 1
    logs.create(op.get_bind())  # MIG501: 5 logs.at


def downgrade():
    op.alter_column("u", "made", existing_type=sa.DateTime(), server_default="now")  # MIG501: 5 u.made
