# MIG019: keys that are set to NULL, known from the upgrade
# options: --migrations-dialect=sqlite
import sqlalchemy as sa
from alembic import op

revision = "2e0c019b"
down_revision = "2d0c019b"


def upgrade():
    op.create_table("masts", sa.Column("boat_id", sa.ForeignKey("boats.id", ondelete="SET NULL")))


def downgrade():
    with op.batch_alter_table("boats") as batch:  # MIG019: 10 empties the key of every row of masts
        batch.alter_column("name", nullable=False)
