# functions that Alembic never calls: hooks, tests, a main
import sqlalchemy as sa
from alembic import op

revision = "d98d7d266e42"
down_revision = "98e9a691c688"


def upgrade():
    op.add_column("cars", sa.Column("seats", sa.Integer()))


def downgrade():
    op.drop_column("cars", "seats")


def test_upgrade():
    op.drop_table("cars")


def undo():
    op.execute("TRUNCATE cars")


def main():
    undo()
    op.execute("DELETE FROM cars")
