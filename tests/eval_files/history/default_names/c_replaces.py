# A key of the same columns takes the place of one that has PostgreSQL's name.
from alembic import op

revision = "dn03"
down_revision = "dn01"


def upgrade():
    op.drop_constraint("boats_port_id_fkey", "boats")
    op.create_foreign_key("fk_port", "boats", "ports", ["port_id"], ["id"], ondelete="CASCADE")
    op.drop_constraint("boats_berth_key", "boats")
    op.create_unique_constraint("uq_boats_berth", "boats", ["berth"])


def downgrade():
    pass
