# In a downgrade nothing of it is told.
import sqlalchemy as sa
from alembic import op

revision = "ta06"
down_revision = "ta05"


def upgrade():
    op.add_column("vessels", sa.Column("mast", sa.Text()))
    op.create_unique_constraint("uq_mast", "vessels", ["name", "mast"])


def downgrade():
    op.drop_column("vessels", "mast")
