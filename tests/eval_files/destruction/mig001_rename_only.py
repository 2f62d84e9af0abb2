# MIG001, its neighbour: a table that is renamed, or moved to another schema, keeps its rows
# options: --extend-ignore=MIG202,MIG203
from alembic import op

revision = "1891e365434d"
down_revision = "86a21172f21c"


def upgrade():
    op.rename_table("atlases", "atlas", schema="maps")
    op.execute("ALTER TABLE globes SET SCHEMA maps")


def downgrade():
    op.execute("ALTER TABLE maps.globes SET SCHEMA public")
    op.rename_table("atlas", "atlases", schema="maps")
