# MIG308: views that are out of the way, that do not read it, or of which that is not certain
import sqlalchemy as sa
from alembic import op

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("t", sa.Column("a", sa.String(9)), sa.Column("b", sa.Integer))
    op.create_table("u", sa.Column("c", sa.Integer), sa.Column("d", sa.Integer))
    op.execute("CREATE VIEW one AS SELECT a FROM t")
    op.execute("CREATE VIEW two AS SELECT a, c FROM t, u")
    op.alter_column("t", "b", existing_type=sa.Integer(), type_=sa.BigInteger())
    op.alter_column("u", "c", existing_type=sa.Integer(), type_=sa.BigInteger())
    op.alter_column("t", "a", existing_type=sa.String(9), nullable=False)
    op.execute("DROP VIEW one")
    op.execute("DROP VIEW two")
    op.alter_column("t", "a", existing_type=sa.String(9), type_=sa.Text())
    op.execute("CREATE TEMP VIEW three AS SELECT a FROM t")
    op.drop_column("t", "a")
    op.execute("DROP TABLE t")


def downgrade():
    pass
