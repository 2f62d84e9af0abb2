# The first of a history that nobody undoes: its text drops no table.
import sqlalchemy as sa
from alembic import op

revision = "kg01"
down_revision = None


def upgrade():
    op.create_table(
        "boats", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("hull", sa.Text())
    )
    op.execute("CREATE TABLE docks (id integer PRIMARY KEY, port text)")


def downgrade():
    pass
