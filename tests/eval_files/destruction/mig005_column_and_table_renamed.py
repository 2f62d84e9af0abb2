# MIG005: the index comes back under the new names of its table and column, in that order
import sqlalchemy as sa
from alembic import op

revision = "5e21c0da7f68"
down_revision = "90a1c7f4be23"


def upgrade():
    op.rename_table("datasets", "assets")  # MIG202: 5 datasets
    op.alter_column("assets", "dataset_id", new_column_name="asset_id")  # MIG201: 5 assets.dataset_id
    op.drop_index("ix_datasets_dataset_id", "assets")
    op.create_index("ix_assets_asset_id", "assets", ["asset_id"])
    op.alter_column("assets", "seen", new_column_name="seen_at")  # MIG201: 5 assets.seen
    op.drop_index("ix_datasets_seen", "assets")  # MIG005: 5 drops index ix_datasets_seen:
    op.create_index("ix_assets_name", "assets", ["name"])


def downgrade():
    op.drop_index("ix_assets_name", "assets")
    op.alter_column("assets", "seen_at", new_column_name="seen")
    op.drop_index("ix_assets_asset_id", "assets")
    op.alter_column("assets", "asset_id", new_column_name="dataset_id")
    op.rename_table("assets", "datasets")
    op.create_index("ix_datasets_dataset_id", "datasets", ["dataset_id"])
    op.create_index("ix_datasets_seen", "datasets", ["seen"])
