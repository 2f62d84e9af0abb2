# MIG303: a table has one primary key: the one that the upgrade makes takes the place of another
# options: --extend-select=MIG303,MIG302
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_primary_key("pk_document", "documents", ["id", "part"])


def downgrade():
    op.drop_constraint("pk_document", "documents", type_="primary")
    op.create_primary_key("pk_paper", "documents", ["id"])
