# a constant bound twice: the last value counts, and it is harmless
from alembic import op

revision = "3f9af8de85a8"
down_revision = "a526a46db611"

SQL = "DROP TABLE fleet_insurance"
SQL = "CREATE VIEW insured AS SELECT id FROM fleet_insurance"


def upgrade():
    op.execute(SQL)


def downgrade():
    op.execute("DROP VIEW insured")
