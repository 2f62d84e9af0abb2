# A foreign key without a name is known by that of a convention, with the column in it.
from alembic import op

revision = "dn02f"
down_revision = "dn01"


def upgrade():
    op.drop_constraint("fk_boats_port_id_ports", "boats", type_="foreignkey")  # MIG006: 5 fk_boats_port_id_ports of boats (foreign key on port_id to ports since dn01)
    op.drop_constraint("fk_boats_crew_id_crews", "boats", type_="foreignkey")  # MIG006: 5 fk_boats_crew_id_crews of boats:


def downgrade():
    pass
