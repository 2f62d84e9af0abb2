# the mirror of an additive upgrade is what a downgrade is for
import sqlalchemy as sa
from alembic import op

revision = "ce0511996bcd"
down_revision = "967f57597407"


def upgrade():
    op.create_table("vets", sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("pets", sa.Column("vet_id", sa.Integer(), sa.ForeignKey("vets.id", name="fk_pets_vet")))


def downgrade():
    op.drop_constraint("fk_pets_vet", "pets", type_="foreignkey")
    op.drop_column("pets", "vet_id")
    op.drop_table("vets")
