# MIG140: constants, new tables, batches, a try, and columns that nothing is known to need
# options: --migrations-dialect=sqlite
import sqlalchemy as sa
from alembic import op

revision = "140e0101"
down_revision = "140d0101"


def upgrade():
    op.create_table("n", sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("n", sa.Column("a", sa.DateTime(), server_default=sa.func.now()))
    op.add_column("t", sa.Column("b", sa.Text(), server_default="now()"))
    op.add_column("t", sa.Column("c", sa.Integer(), server_default=sa.text("1")))
    with op.batch_alter_table("t") as batch_op:
        batch_op.add_column(sa.Column("d", sa.DateTime(), server_default=sa.func.now()))
    try:
        op.add_column("t", sa.Column("e", sa.DateTime(), server_default=sa.func.now()))
    except Exception:
        pass
    op.add_column("t", sa.Column("h", sa.Integer(), sa.Computed("c + 1")))
    op.add_column("t", sa.Column("i", sa.Integer(), sa.Computed("c + 1", persisted=False)))
    op.execute("ALTER TABLE t ADD j integer GENERATED ALWAYS AS (c + 1)")
    op.execute("ALTER TABLE t ADD k integer REFERENCES n (id)")
    op.execute("ALTER TABLE t ADD l integer CHECK (l > 0)")
    op.add_column("n", sa.Column("g", sa.Integer(), sa.Identity()))
    op.execute("CREATE TABLE o (a int REFERENCES n (id), b int CHECK (b > 0), c int, CHECK (c > 0))")
    op.drop_column("o", "a")
    op.drop_column("o", "b")
    op.create_table("m", sa.Column("a", sa.Integer(), sa.CheckConstraint("a > 0")), sa.Column("b", sa.Text()))
    op.drop_column("m", "a")
    op.create_index("ix_f", "n", ["a"])
    op.drop_index("ix_f", "n")
    op.drop_column("n", "a")


def downgrade():
    with op.batch_alter_table("t") as batch_op:
        batch_op.drop_column("d")
    op.drop_column("t", "h")
    op.drop_column("t", "i")
    op.drop_column("t", "j")
    op.drop_column("t", "c")
    op.drop_column("t", "b")
    op.drop_table("n")
