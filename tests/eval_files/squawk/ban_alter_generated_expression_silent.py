# squawk ban-alter-generated-expression: new tables, and other changes of such a column
# options: --extend-select=MIG113
import sqlalchemy as sa
from alembic import op

revision = "ae3602fdbc46"
down_revision = "19ae3d9f323e"


def upgrade():
    op.create_table("notes", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("ALTER TABLE notes ALTER COLUMN size SET EXPRESSION AS (width * 2)")
    op.execute("ALTER TABLE bills ALTER COLUMN total SET STATISTICS 50")


def downgrade():
    pass
