# MIG127 is silent about the right order, unrelated indexes, new tables and changed columns
# options: --extend-select=MIG127
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00052"
down_revision = "6e2da1b00051"


def upgrade():
    op.create_index("ix_beds_a_b", "beds", ["a", "b"])
    op.drop_index("ix_beds_a", "beds")
    op.create_index("ix_beds_a_c", "beds", ["a", "c"])
    op.drop_index("ix_beds_x", "beds")  # MIG005: 5
    op.create_index("ix_beds_y", "beds", ["y"])
    op.create_table("cots", sa.Column("a", sa.Integer(), index=True))
    op.drop_index("ix_cots_a", "cots")
    op.create_index("ix_cots_aa", "cots", ["a"])
    op.drop_index("ix_beds_d", "beds")
    op.alter_column("beds", "d", type_=sa.Text(), existing_type=sa.String(9))
    op.create_index("ix_beds_dd", "beds", ["d"])
    op.drop_index("ix_unknown", "beds")  # MIG005: 5
    op.create_index("ix_beds_e", "beds", ["e"])
    with op.get_context().autocommit_block():
        op.drop_index("ix_beds_f", "beds", if_exists=True, postgresql_concurrently=True)
        op.create_index("ix_beds_f", "beds", ["f"], postgresql_concurrently=True)


def downgrade():
    op.create_index("ix_beds_a", "beds", ["a"])
    op.create_index("ix_beds_x", "beds", ["x"])
    op.create_index("ix_beds_d", "beds", ["d"])
