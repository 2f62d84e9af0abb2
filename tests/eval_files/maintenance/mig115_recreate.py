# A batch that recreates the table copies it under lock on PostgreSQL; one that need not does not.
# options: --select=MIG115
import sqlalchemy as sa
from alembic import op

revision = "7d2f4b6a8c03"
down_revision = "6c1e3a5f7b02"


def upgrade():
    with op.batch_alter_table("finches", recreate="always") as batch:  # MIG115: 10 a batch that recreates finches
        batch.add_column(sa.Column("song", sa.Text()))
    with op.batch_alter_table("linnets") as batch:
        batch.add_column(sa.Column("song", sa.Text()))
    with op.batch_alter_table("siskins", recreate="never") as batch:
        batch.add_column(sa.Column("song", sa.Text()))


def downgrade():
    raise NotImplementedError
