# what downgrade alone can reach is downgrade: a drop the upgrade is not the inverse of
import sqlalchemy as sa
from alembic import op

revision = "967f57597407"
down_revision = None


def upgrade():
    op.add_column("pets", sa.Column("chip", sa.String(15)))


def downgrade():
    op.drop_column("pets", "chip")
    op.drop_table("vets")  # MIG008: 5 vets
    op.drop_index("ix_pets_name", "pets")
    op.drop_constraint("uq_pets_name", "pets", type_="unique")


def upgrade_notes():
    return "chips have fifteen digits"
