# What is gone locks nothing, and a table that was renamed is locked under its new name.
# options: --extend-select=MIG121 --migrations-small-tables=boats
from alembic import op

revision = "dk03"
down_revision = "dk02h"


def upgrade():
    op.drop_column("boats", "fleet_id")  # MIG002: 5
    op.drop_column("boats", "port_id")  # MIG002: 5, MIG121: 5 locks harbours (ACCESS EXCLUSIVE)


def downgrade():
    pass
