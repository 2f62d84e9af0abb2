# MIG008, its neighbour: created under one name, renamed, dropped under the new one
import sqlalchemy as sa
from alembic import op

revision = "03688286fe95"
down_revision = "9e0b4000015a"


def upgrade():
    op.create_table("guides_v2", sa.Column("id", sa.Integer(), primary_key=True))
    op.rename_table("guides_v2", "leaders")
    op.add_column("huts", sa.Column("guide", sa.Integer()))
    op.alter_column("huts", "guide", new_column_name="leader")


def downgrade():
    op.drop_column("huts", "leader")
    op.drop_table("leaders")
