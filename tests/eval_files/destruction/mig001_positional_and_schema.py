# MIG001: `op.drop_table` with a schema and if_exists
import sqlalchemy as sa
from alembic import op

revision = "86a21172f21c"
down_revision = None


def upgrade():
    op.drop_table("atlases", schema="maps", if_exists=True)  # MIG001: 5 atlases
    op.drop_table(table_name="globes")  # MIG001: 5 globes


def downgrade():
    op.create_table("globes", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table("atlases", sa.Column("id", sa.Integer(), primary_key=True), schema="maps")
