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
    logs.create(op.get_bind())  # MIG501: 5 logs.at


def downgrade():
    op.alter_column("u", "made", existing_type=sa.DateTime(), server_default="now")  # MIG501: 5 u.made
