# SET EXPRESSION of a virtual column, of a column of this run, and of a new table's column.
# options: --select=MIG113,MIG119
import sqlalchemy as sa
from alembic import op

revision = "f2c4a6e80b14"
down_revision = "a1b3c5d7e9f1"


def upgrade():
    op.add_column("bills", sa.Column("net", sa.Integer(), sa.Computed("price", persisted=False)))
    op.execute("ALTER TABLE bills ALTER COLUMN net SET EXPRESSION AS (price * amount)")
    op.create_table("notes", sa.Column("size", sa.Integer(), sa.Computed("1", persisted=True)))
    op.execute("ALTER TABLE notes ALTER size SET EXPRESSION AS (2)")


def downgrade():
    op.drop_table("notes")
    op.drop_column("bills", "net")
