# MIG308: a guard keeps it from PostgreSQL
import sqlalchemy as sa
from alembic import op

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("t", sa.Column("a", sa.Integer))
    op.execute("CREATE VIEW v AS SELECT a FROM t")


def downgrade():
    if op.get_bind().dialect.name == "sqlite":
        op.drop_table("t")
    else:
        op.execute("DROP VIEW v")
        op.drop_table("t")
