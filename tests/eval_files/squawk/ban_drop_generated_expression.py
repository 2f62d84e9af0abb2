# squawk ban-drop-generated-expression: a column is computed no longer
# options: --extend-select=MIG007
from alembic import op

revision = "b6068e4b2621"
down_revision = "6f2a3681a9bd"


def upgrade():
    op.execute("ALTER TABLE bills ALTER COLUMN total DROP EXPRESSION")  # MIG007: 5


def downgrade():
    pass
