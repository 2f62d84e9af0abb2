# constraints and indexes replaced inside one batch, in any order of the names
import sqlalchemy as sa
from alembic import op

revision = "7f35378e02fe"
down_revision = "1112a2280c92"


def upgrade():
    with op.batch_alter_table("cars", table_args=(sa.CheckConstraint("km > 0"),)) as batch_op:
        batch_op.drop_constraint("uq_cars_plate", type_="unique")
        batch_op.drop_index("ix_cars_km")
        batch_op.create_index("ix_cars_km", ["km", "id"])
        batch_op.create_unique_constraint("uq_cars_plate", ["plate", "land"])


def downgrade():
    with op.batch_alter_table("cars") as batch_op:
        batch_op.drop_constraint("uq_cars_plate", type_="unique")
        batch_op.create_unique_constraint("uq_cars_plate", ["plate"])
