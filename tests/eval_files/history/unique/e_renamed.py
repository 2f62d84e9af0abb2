# Keys that get another name here, whatever the downgrade says of them.
# options: --extend-select=MIG207 --extend-ignore=MIG302
from alembic import op

revision = "un05"
down_revision = "un04"


def upgrade():
    op.drop_index("uq_boats_hull", "boats")
    op.create_index("ux_boats_hull", "boats", ["hull"], unique=True)
    with op.batch_alter_table("boats") as batch_op:
        batch_op.drop_index("ix_boats_flag")
        batch_op.create_index("ux_boats_flag", ["flag", "hull"], unique=True)
    op.create_unique_constraint("uq_crew", "boats", ["crew"])  # MIG207: 5 boats (crew)


def downgrade():
    op.drop_constraint("uq_crew", "boats", type_="unique")
    op.drop_index("ux_boats_flag", "boats")
    op.create_index("ix_boats_flag", "boats", ["flag"], unique=False)
    op.drop_index("ux_boats_hull", "boats")
    op.create_index("uq_boats_hull", "boats", ["hull"], unique=False)
