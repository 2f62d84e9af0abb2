# MIG121: behind a key wait writes to both tables; reads go on
# options: --extend-select=MIG121
from alembic import op

revision = "b7c2d40e1b04"
down_revision = None


def upgrade():
    op.create_foreign_key("fk_boats", "sails", "boats", ["boat_id"], ["id"])  # MIG121: 5 and reads go on


def downgrade():
    pass
