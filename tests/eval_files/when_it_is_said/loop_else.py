# the else arm of loops and tries; a finally that only reports
import sqlalchemy as sa
from alembic import op

revision = "b6fd4609070f"
down_revision = "b5cb0e442b65"


def upgrade():
    for name in ("seats", "doors"):
        op.add_column("cars", sa.Column(name, sa.Integer()))
    else:
        op.execute("UPDATE cars SET seats = 4, doors = 5")
    try:
        op.create_index("ix_cars_seats", "cars", ["seats"])
    finally:
        print("DROP INDEX ix_cars_seats undoes this")


def downgrade():
    op.drop_index("ix_cars_seats", "cars")
    for name in ("doors", "seats"):
        op.drop_column("cars", name)
    else:
        print("done")
