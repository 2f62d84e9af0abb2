# a downgrade makes a table of its own, takes parts from it and drops it
import sqlalchemy as sa
from alembic import op

revision = "71429841cf48"
down_revision = "7f35378e02fe"


def upgrade():
    op.execute("UPDATE cars SET land = 'de' WHERE land IS NULL")


def downgrade():
    op.create_table("car_work", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("n", sa.Text()))
    op.drop_column("car_work", "n")
    op.execute("DELETE FROM car_work")
    op.execute("TRUNCATE car_work")
    op.drop_table("car_work")
