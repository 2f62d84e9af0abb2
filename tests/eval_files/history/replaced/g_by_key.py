# Unique constraints and an index that only say again what the primary key says.
from alembic import op

revision = "re07"
down_revision = "re06"


def upgrade():
    op.create_unique_constraint("uq_crews_id", "crews", ["id"])
    op.create_unique_constraint("uq_crews_id_name", "crews", ["id", "name"])
    op.create_index("ix_crews_id", "crews", ["id"])


def downgrade():
    op.drop_index("ix_crews_id", "crews")
    op.drop_constraint("uq_crews_id_name", "crews", type_="unique")
    op.drop_constraint("uq_crews_id", "crews", type_="unique")
