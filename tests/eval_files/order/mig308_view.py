# MIG308: tables, views and columns under a view of the same function
import sqlalchemy as sa
from alembic import op

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("t", sa.Column("a", sa.String(9)), sa.Column("b", sa.Integer))
    op.execute("CREATE VIEW v AS SELECT x.a FROM t AS x WHERE x.b > 0")
    op.alter_column("t", "a", existing_type=sa.String(9), type_=sa.Text())  # MIG308: 5 changes the type of column t.a while view v reads it
    with op.batch_alter_table("t") as batch_op:
        batch_op.alter_column("b", existing_type=sa.Integer(), type_=sa.BigInteger())  # MIG308: 9
    op.execute("ALTER TABLE t ALTER COLUMN b TYPE bigint, ADD COLUMN c integer")  # MIG308: 5
    op.rename_table("t", "u")
    op.alter_column("u", "b", new_column_name="d")
    op.drop_column("u", "d")  # MIG308: 5 column u.d while view v reads it
    op.drop_column("u", "c")
    op.execute("DROP TABLE u")  # MIG308: 5 table u while view v reads it


def downgrade():
    pass
