# MIG008: what the downgrade made itself is no loss when it is dropped again
from alembic import op

revision = "b7c2d40e1b09"
down_revision = None


def upgrade():
    pass


def downgrade():
    op.execute("CREATE VIEW low_tides AS SELECT 1 AS id")
    op.drop_fancy_view("low_tides")
    op.drop_fancy_table("harbours")  # MIG008: 5 harbours
