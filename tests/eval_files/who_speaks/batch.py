# `with op.batch_alter_table("t") as b:`: the methods omit the table argument
import sqlalchemy as sa
from alembic import op

revision = "a5544a644a3e"
down_revision = "0f08dc5799e6"


def upgrade():
    with op.batch_alter_table("parcels", schema=None) as batch_op:
        batch_op.drop_constraint("fk_parcels_owner", type_="foreignkey")  # MIG006: 9 fk_parcels_owner
        batch_op.drop_index("ix_parcels_soil")  # MIG005: 9 ix_parcels_soil
        batch_op.drop_column("soil")  # MIG002: 9 parcels.soil


def downgrade():
    with op.batch_alter_table("parcels", schema=None) as batch_op:
        batch_op.add_column(sa.Column("soil", sa.String(20)))
        batch_op.create_index("ix_parcels_soil", ["soil"])
        batch_op.create_foreign_key("fk_parcels_owner", "owners", ["owner_id"], ["id"])
