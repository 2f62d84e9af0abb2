# MIG501: values that PostgreSQL does not turn into the type of the column by itself
# options: --extend-ignore=MIG0,MIG1,MIG2,MIG3,MIG4
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "501e00000901"
down_revision = None


def upgrade():
    op.add_column("t", sa.Column("a", sa.Boolean(), server_default=sa.text("0")))  # MIG501: 5 t.a the server_default sa.text("0"): that is of type integer
    op.add_column("t", sa.Column("b", sa.Boolean(), server_default=sa.text("(1)")))  # MIG501: 5 write sa.true()
    op.execute("ALTER TABLE t ADD c boolean DEFAULT 1")  # MIG501: 5 t.c the server_default 1:
    op.add_column("t", sa.Column("d", sa.Integer(), server_default=sa.text("true")))  # MIG501: 5 write a value of the type
    op.add_column("t", sa.Column("e", sa.Uuid(), server_default=sa.func.now()))  # MIG501: 5 of type timestamptz
    op.add_column("t", sa.Column("f", sa.Enum("x", name="kind", create_type=False), server_default=sa.text("0")))  # MIG501: 5 makes no kind of it
    op.alter_column("t", "g", existing_type=sa.Boolean(), server_default=sa.text("1"), existing_server_default=sa.text("0"))  # MIG501: 5 t.g
    op.alter_column("t", "h", type_=sa.Boolean(), existing_type=sa.Boolean(), server_default=sa.text("1"))  # MIG501: 5 t.h
    op.add_column("t", sa.Column("i", postgresql.ARRAY(sa.Text()), server_default="[]"))  # MIG501: 5 write "{}"
    op.add_column("t", sa.Column("j", postgresql.ARRAY(sa.Text()), server_default="[a]"))  # MIG501: 5 the elements in braces
    op.execute("CREATE TABLE u (a time DEFAULT current_date, b date DEFAULT localtimestamp)")  # MIG501: 5 u.a the server_default current_date


def downgrade():
    pass
