# What is dropped by PostgreSQL's name is known; what has another name, or another kind, is not it.
from alembic import op

revision = "dn02"
down_revision = "dn01"


def upgrade():
    op.drop_constraint("boats_berth_key", "boats")  # MIG006: 5 boats_berth_key of boats (unique on berth since dn01)
    op.execute("ALTER TABLE boats DROP CONSTRAINT boats_port_id_fkey")  # MIG006: 5 boats_port_id_fkey of boats (foreign key on port_id to ports since dn01)
    with op.batch_alter_table("boats") as batch_op:
        batch_op.drop_constraint("boats_home_id_fkey")  # MIG006: 9 boats_home_id_fkey of boats (foreign key on home_id to ports since dn01)
    op.drop_constraint("boats_name_key", "boats")  # MIG006: 5 boats_name_key of boats:
    op.drop_constraint("boats_port_id_key", "boats")  # MIG006: 5 boats_port_id_key of boats:


def downgrade():
    pass
