# MIG111: text(), func, sequence, SQL; functions that are not known count as volatile
# options: --extend-select=MIG111
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00029"
down_revision = "6e2da1b00028"

from hens.settings import FUNCTION


def upgrade():
    op.add_column("eggs", sa.Column("a", sa.Uuid(), server_default=sa.text("gen_random_uuid()")))  # MIG111: 5 gen_random_uuid() gives each row
    op.add_column("eggs", sa.Column("b", sa.Float(), server_default=sa.func.random()))  # MIG111: 5 random()
    op.add_column("eggs", sa.Column("c", sa.Integer(), server_default=sa.Sequence("egg_no").next_value()))  # MIG111: 5 nextval()
    op.add_column("eggs", sa.Column("d", sa.Integer(), server_default=sa.text("nextval('egg_no')")))  # MIG111: 5 eggs.d
    op.add_column("eggs", sa.Column("e", sa.Text(), server_default=sa.text("app.next_no()")))  # MIG111: 5 app.next_no() is not known here
    op.add_column("eggs", sa.Column("f", sa.Uuid(), server_default=sa.text("public.uuid_generate_v4()")))  # MIG111: 5 public.uuid_generate_v4()
    op.add_column("eggs", sa.Column("g", sa.Uuid(), server_default=sa.text("uuidv7()")))  # MIG111: 5 uuidv7()
    op.add_column("eggs", sa.Column("h", sa.DateTime(), server_default=sa.text("date_trunc('day', clock_timestamp())")))  # MIG111: 5 clock_timestamp()
    with op.batch_alter_table("eggs") as batch_op:
        batch_op.add_column(sa.Column("i", sa.Uuid(), nullable=False, server_default=sa.func.gen_random_uuid()))  # MIG111: 9 eggs.i
    op.execute("ALTER TABLE eggs ADD COLUMN j uuid NOT NULL DEFAULT gen_random_uuid()")  # MIG111: 5 eggs.j
    op.add_column("eggs", sa.Column("k", sa.Text(), server_default=sa.text(f"{FUNCTION}('egg')")))  # MIG111: 5 …() is not known here and counts as volatile
    op.add_column("eggs", sa.Column("l", sa.Float(), server_default=sa.func.random() * 100))  # MIG111: 5 random()


def downgrade():
    pass
