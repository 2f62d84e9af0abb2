# no finding: another index begins with the column, the key goes as well, or the table
# options: --extend-select=MIG403 --extend-ignore=MIG005,MIG006,MIG002,MIG001
from alembic import op

revision = "ki03e"
down_revision = "ki02b"


def upgrade():
    op.create_index("ix_boats_port_2", "boats", ["port_id", "next_id"])
    op.drop_index("ix_boats_port_id", "boats")
    op.drop_index("ix_boats_home", "boats")
    op.drop_column("boats", "home_id")
    op.drop_constraint("uq_boats_other", "boats", type_="unique")
    op.drop_constraint("boats_other_id_fkey", "boats", type_="foreignkey")
    op.drop_constraint("boats_pkey", "boats", type_="primary")


def downgrade():
    op.drop_index("ix_boats_port_2", "boats")
