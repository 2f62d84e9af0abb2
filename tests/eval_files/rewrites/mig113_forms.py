# MIG113: op, batch and SQL
# options: --extend-select=MIG113
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00036"
down_revision = "6e2da1b00035"


def upgrade():
    op.add_column("jars", sa.Column("a", sa.Integer(), sa.Computed("b * 2", persisted=True)))  # MIG113: 5 jars.a
    op.add_column("jars", sa.Column("c", sa.Integer(), sa.Computed("b * 2")))  # MIG113: 5 jars.c
    with op.batch_alter_table("jars") as batch_op:
        batch_op.add_column(sa.Column("d", sa.Integer(), sa.Computed("b * 2", True)))  # MIG113: 9 jars.d
    op.execute("ALTER TABLE jars ADD COLUMN e int GENERATED ALWAYS AS (b * 2) STORED")  # MIG113: 5 jars.e


def downgrade():
    pass
