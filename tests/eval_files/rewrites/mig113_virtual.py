# MIG113 is silent about virtual columns, new tables, and columns that are not generated
# options: --extend-select=MIG113
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00037"
down_revision = "6e2da1b00036"


def upgrade():
    op.add_column("jars", sa.Column("a", sa.Integer(), sa.Computed("b * 2", persisted=False)))
    op.execute("ALTER TABLE jars ADD COLUMN e int GENERATED ALWAYS AS (b * 2) VIRTUAL")
    op.execute("ALTER TABLE jars ADD COLUMN f int GENERATED ALWAYS AS (b * 2)")
    op.add_column("jars", sa.Column("stored", sa.Integer(), nullable=True))
    op.create_table("lids", sa.Column("a", sa.Integer(), sa.Computed("b * 2", persisted=True)))
    op.add_column("lids", sa.Column("c", sa.Integer(), sa.Computed("b * 2", persisted=True)))


def downgrade():
    pass
