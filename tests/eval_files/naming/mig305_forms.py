# MIG305: constraints without a name, in every carrier
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None

# options: --extend-select=MIG305


def upgrade():
    op.create_foreign_key(None, "a", "b", ["x"], ["id"])  # MIG305: 5 a foreign key of a (x)
    op.create_unique_constraint(None, "a", ["x", "y"])  # MIG305: 5 a unique constraint of a (x
    op.create_check_constraint(None, "a", "x > 0")  # MIG305: 5 a check constraint of a
    op.create_primary_key(None, "a", ["id"])  # MIG305: 5 a primary key of a (id)
    with op.batch_alter_table("c") as batch_op:
        batch_op.create_foreign_key(None, "b", ["x"], ["id"])  # MIG305: 9 a foreign key of c (x)
    op.add_column("d", sa.Column("x", sa.Integer, sa.ForeignKey("b.id")))  # MIG305: 5 of d (x)
    op.add_column("d", sa.Column("y", sa.Integer, unique=True))  # MIG305: 5 a unique constraint
    op.execute("ALTER TABLE e ADD FOREIGN KEY (x) REFERENCES b (id)")  # MIG305: 5 of e (x)


def downgrade():
    raise NotImplementedError
