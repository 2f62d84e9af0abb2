# every argument by keyword, in functions that add
import sqlalchemy as sa
from alembic import op

revision = "03c1953f2ac3"
down_revision = "ab5a141793b9"


def upgrade():
    op.add_column(table_name="nests", column=sa.Column("cells", sa.Integer()), schema="hive")
    op.create_index(index_name="ix_cells", table_name="nests", columns=["cells"], schema="hive")
    op.execute(sqltext="DELETE FROM hive.nests WHERE cells = 0")


def downgrade():
    op.drop_index(index_name="ix_cells", table_name="nests", schema="hive")
    op.drop_column(table_name="nests", column_name="cells", schema="hive")
