# MIG001, its neighbour: drop and rename of a filled copy (the rows were copied before)
import sqlalchemy as sa
from alembic import op

revision = "59b1d2e296b0"
down_revision = "1891e365434d"


def upgrade():
    op.create_table("globes_new", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("INSERT INTO globes_new (id) SELECT id FROM globes")
    op.rename_table("globes", "globes_old")
    op.rename_table("globes_new", "globes")


def downgrade():
    op.rename_table("globes", "globes_new")
    op.rename_table("globes_old", "globes")
    op.drop_table("globes_new")
