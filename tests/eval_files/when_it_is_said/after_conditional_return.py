# a `return` inside an `if` on something unknown: what follows may be executed
from alembic import context, op

revision = "386cfb744f13"
down_revision = "1f07affa86d3"


def upgrade():
    if context.is_offline_mode():
        return
    op.drop_table("aquariums")  # MIG001: 5 aquariums


def downgrade():
    if context.is_offline_mode():
        raise RuntimeError("needs a database")
    op.drop_table("fish_names")  # MIG008: 5 fish_names
