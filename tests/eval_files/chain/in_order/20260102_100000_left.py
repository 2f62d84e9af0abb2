# one of two branches, which a merge joins
# options: chain --extend-select=MIG325
import sqlalchemy as sa
from alembic import op

revision = "4b1e00000052"
down_revision = "4b1e00000051"


def upgrade():
    op.add_column("visits", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("visits", "note")
