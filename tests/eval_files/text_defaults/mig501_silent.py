# MIG501: literals, calls in text(), keywords, text columns, unknown types and SQL
import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy.dialects import postgresql

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
    op.execute("ALTER TABLE t ALTER COLUMN a SET DEFAULT 'now()'")
    if op.get_bind().dialect.name == "sqlite":
        op.add_column("t", sa.Column("w", sa.Text(), server_default=sa.text("active")))
    try:
        op.add_column("t", sa.Column("x", sa.Date(), server_default="today"))
    except Exception:
        raise


def downgrade():
    op.alter_column("t", "a", server_default=None)
