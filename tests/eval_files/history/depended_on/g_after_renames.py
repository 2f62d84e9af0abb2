# MIG308: under the names that they have by now
from alembic import op

revision = "do03g"
down_revision = "do02f"


def upgrade():
    op.drop_column("quays", "place")  # MIG308: 5 column quays.place while materialized view dock_list (since do01)
    op.drop_column("quays", "depth")
    op.execute("DROP TABLE quays")  # MIG001: 5, MIG308: 5 table quays while materialized view dock_list (since do01)
    op.execute("DROP TYPE rig")  # MIG012: 5, MIG308: 5 type rig while column boats.rig (since do01)
    op.drop_table("boats")  # MIG001: 5, MIG308: 5 table boats while


def downgrade():
    raise NotImplementedError
