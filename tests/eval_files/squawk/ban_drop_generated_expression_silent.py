# squawk ban-drop-generated-expression: of a new table
# options: --extend-select=MIG007
import sqlalchemy as sa
from alembic import op

revision = "7bce1d2c1974"
down_revision = "5fd4526d3ab6"


def upgrade():
    op.create_table("notes", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("ALTER TABLE notes ALTER COLUMN size DROP EXPRESSION")


def downgrade():
    pass
