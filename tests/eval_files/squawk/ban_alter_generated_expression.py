# squawk ban-alter-generated-expression: the expression of a stored column is another one: every row is written anew
# options: --extend-select=MIG113
from alembic import op

revision = "db510a27f7ed"
down_revision = "f21be6b9c0de"


def upgrade():
    op.execute("ALTER TABLE bills ALTER COLUMN total SET EXPRESSION AS (net * 2)")  # MIG113: 5


def downgrade():
    pass
