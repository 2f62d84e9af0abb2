# MIG127: an index dropped before the one that takes its place is built
# options: --extend-select=MIG127
from alembic import op

revision = "6e2da1b00051"
down_revision = "6e2da1b00050"


def upgrade():
    op.drop_index("ix_beds_a", "beds")  # MIG127: 5 ix_beds_a of beds before ix_beds_a_b is built
    op.create_index("ix_beds_a_b", "beds", ["a", "b"])
    op.drop_index("ix_beds_c", table_name="beds")  # MIG127: 5 under another name first
    op.create_index("ix_beds_c", "beds", ["c"], unique=True)
    with op.batch_alter_table("beds") as batch_op:
        batch_op.drop_index("ix_beds_d")  # MIG127: 9 ix_beds_d of beds
    op.execute("CREATE INDEX ix_beds_dd ON beds (d)")
    op.execute("DROP INDEX ix_beds_e")  # MIG127: 5 build the new one first
    op.execute("CREATE INDEX ix_beds_ee ON beds (e)")


def downgrade():
    op.create_index("ix_beds_a", "beds", ["a"])
    op.create_index("ix_beds_d", "beds", ["d"])
    op.create_index("ix_beds_e", "beds", ["e"])
