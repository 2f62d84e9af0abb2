# MIG019: a batch drops the table on which rows depend
# options: --migrations-dialect=sqlite
import sqlalchemy as sa
from alembic import op

revision = "2e0c019a"
down_revision = "2d0c019a"


def upgrade():
    with op.batch_alter_table("masts") as batch:
        batch.create_foreign_key("fk", "boats", ["boat_id"], ["id"], ondelete="CASCADE")
    with op.batch_alter_table("boats") as batch:  # MIG019: 10 drops and recreates boats: where PRAGMA foreign_keys is on
        batch.alter_column("name", nullable=False)  # MIG206: 9 boats.name
    with op.batch_alter_table("boats", recreate="always") as batch:  # MIG019: 10 deletes every row of masts
        batch.add_column(sa.Column("size", sa.Integer()))
    with op.batch_alter_table("ports") as batch:
        batch.alter_column("name", nullable=False)  # MIG206: 9 ports.name


def downgrade():
    with op.batch_alter_table("boats") as batch:  # MIG019: 10 boats
        batch.drop_column("size")
