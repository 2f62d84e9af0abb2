# a helper returns the statement: it has a WHERE
from alembic import op

revision = "3ea1a4ec4562"
down_revision = "6b347137d2c8"


def _condition(column):
    return f"WHERE {column} IS NULL"


def _statement(table, column):
    return f"DELETE FROM {table} {_condition(column)}"


def upgrade():
    op.execute(_statement("cages", "size"))


def downgrade():
    pass
