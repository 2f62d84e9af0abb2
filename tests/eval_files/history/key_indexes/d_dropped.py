# MIG403: the last index of a key that an earlier revision created, in op, batch and SQL
# options: --extend-select=MIG403 --extend-ignore=MIG005,MIG006
from alembic import op

revision = "ki03d"
down_revision = "ki02b"


def upgrade():
    op.drop_index("ix_boats_port_id")  # MIG403: 5 foreign key of boats.port_id (since ki01):
    op.execute("DROP INDEX ix_boats_home")  # MIG403: 5 boats.home_id (since ki01)
    with op.batch_alter_table("boats") as batch_op:
        batch_op.drop_constraint("uq_boats_other", type_="unique")  # MIG403: 9 boats.other_id (since ki02b)


def downgrade():
    pass
