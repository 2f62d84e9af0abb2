# a batch object bound before the `with`
import sqlalchemy as sa
from alembic import op

revision = "eba5985bcdbd"
down_revision = "44d2a2a0955d"


def upgrade():
    batch = op.batch_alter_table("silos")
    with batch as silos:
        silos.drop_column("moisture")  # MIG002: 9 silos.moisture


def downgrade():
    op.add_column("silos", sa.Column("moisture", sa.Float()))
