# MIG128 is silent about one statement, a batch, steps that must be apart, and new tables
# options: --extend-select=MIG128
import sqlalchemy as sa
from alembic import op

from travel.schema import has_column

revision = "6e2da1b00055"
down_revision = "6e2da1b00054"


def upgrade():
    op.execute("ALTER TABLE inns ADD COLUMN a integer, ADD COLUMN b integer, ALTER c DROP NOT NULL")
    with op.batch_alter_table("bars") as batch_op:
        batch_op.add_column(sa.Column("a", sa.Integer()))
        batch_op.add_column(sa.Column("b", sa.Integer()))
    op.add_column("pubs", sa.Column("a", sa.Integer()))
    op.execute("UPDATE pubs SET a = 1 WHERE a IS NULL")
    op.alter_column("pubs", "a", nullable=False)
    op.create_check_constraint("ck_b", "cafes", "b IS NOT NULL", postgresql_not_valid=True)
    op.execute("ALTER TABLE cafes VALIDATE CONSTRAINT ck_b")
    op.alter_column("cafes", "b", nullable=False)
    op.alter_column("cafes", "b", new_column_name="c")
    op.create_table("huts", sa.Column("id", sa.Integer()))
    op.add_column("huts", sa.Column("a", sa.Integer()))
    op.add_column("huts", sa.Column("b", sa.Integer()))
    if op.get_bind().dialect.name == "postgresql":
        op.add_column("tents", sa.Column("a", sa.Integer()))
    else:
        op.add_column("tents", sa.Column("a", sa.Text()))
    for column in ("a", "b"):
        if not has_column("camps", column):
            op.add_column("camps", sa.Column(column, sa.Text()))


def downgrade():
    pass
