# a local name hides the module's constant
import sqlalchemy as sa
from alembic import op

revision = "ceb59f86ac43"
down_revision = "8f9d860d8a12"

STATEMENT = "TRUNCATE lighthouses"


def upgrade():
    STATEMENT = "ANALYZE lighthouses"
    op.execute(STATEMENT)
    op.add_column("lighthouses", sa.Column("lamp", sa.Text()))


def downgrade():
    op.drop_column("lighthouses", "lamp")
