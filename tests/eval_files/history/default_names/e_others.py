# Names that are of no constraint here: of another kind, another table, two that might be meant.
from alembic import op

revision = "dn02e"
down_revision = "dn01d"


def upgrade():
    op.drop_constraint("crews_id_key", "crews")  # MIG006: 5 crews_id_key of crews:
    op.drop_constraint("boats_pkey", "crews")  # MIG006: 5 boats_pkey of crews:
    op.drop_constraint("crews_a_key", "crews")  # MIG006: 5 crews_a_key of crews:
    op.drop_index("ix_crews_size")  # MIG005: 5 drops index ix_crews_size:


def downgrade():
    pass
