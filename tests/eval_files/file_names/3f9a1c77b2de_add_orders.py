# the name that Alembic gives by default
# options: file-names
# expect 1: MIG009: 1 3f9a1c77b2de_add_orders.py
revision = "3f9a1c77b2de"
down_revision = "@down"


def upgrade():
    pass
