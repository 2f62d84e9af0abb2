# MIG307: what happens in between, or under which condition, is not known
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None

from somewhere import create_customers


def upgrade():
    bind = op.get_bind()
    op.create_table("a", sa.Column("x", sa.Integer, sa.ForeignKey("b.id")))
    create_customers(bind)
    op.create_table("b", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("c", sa.Column("x", sa.Integer, sa.ForeignKey("d.id")))
    if not sa.inspect(bind).has_table("d"):
        op.create_table("d", sa.Column("id", sa.Integer, primary_key=True))
    if bind.dialect.name == "sqlite":
        op.create_table("e", sa.Column("x", sa.Integer, sa.ForeignKey("f.id")))
    else:
        op.create_table("e", sa.Column("x", sa.Integer))
    op.create_table("f", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("SET session_replication_role = replica")
    op.create_table("g", sa.Column("x", sa.Integer, sa.ForeignKey("h.id")))
    op.create_table("h", sa.Column("id", sa.Integer, primary_key=True))


def downgrade():
    raise NotImplementedError
