# MIG113 on MySQL, which stores a computed column only where that is said
# options: --extend-select=MIG113 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00038"
down_revision = "6e2da1b00037"


def upgrade():
    op.add_column("jars", sa.Column("a", sa.Integer(), sa.Computed("b * 2", persisted=True)))  # MIG113: 5 jars.a
    op.add_column("jars", sa.Column("c", sa.Integer(), sa.Computed("b * 2")))
    op.execute("ALTER TABLE jars ADD COLUMN e int AS (b * 2)")


def downgrade():
    pass
