# MIG017: a column is dropped and added again, in place of MIG002
import sqlalchemy as sa
from alembic import op

revision = "66e40b6fff24"
down_revision = "d6b2b64bc964"


def upgrade():
    op.drop_column("bays", "depth")  # MIG017: 5 bays.depth
    op.add_column("bays", sa.Column("depth", sa.Numeric(8, 2)))
    with op.batch_alter_table("capes") as batch_op:
        batch_op.drop_column("height")  # MIG017: 9 capes.height
        batch_op.add_column(sa.Column("height", sa.Float()))


def downgrade():
    raise NotImplementedError("the former values are gone")
