# MIG006, its neighbour: a constraint that the same function created, alone or with its column
from alembic import op

revision = "6e9bc850154f"
down_revision = "27881223599c"


def upgrade():
    op.create_check_constraint("ck_knots_tmp", "knots", "strength > 0")
    op.execute("UPDATE ropes SET safe = true WHERE id IN (SELECT rope_id FROM knots)")
    op.drop_constraint("ck_knots_tmp", "knots", type_="check")
    op.execute("ALTER TABLE ropes ADD CONSTRAINT uq_ropes_tmp UNIQUE (code)")
    op.drop_constraint("uq_ropes_tmp", "ropes", type_="unique")


def downgrade():
    pass
