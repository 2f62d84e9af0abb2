# MIG403: an index on columns that are not known
# options: --extend-select=MIG403
import sqlalchemy as sa
from alembic import op
from myapp.ddl import COLUMNS

revision = "d7e2046cf9b8"
down_revision = "08cbe5f7a2d1"


def upgrade():
    op.add_column("boats", sa.Column("owner_id", sa.Integer(), sa.ForeignKey("owners.id")))
    op.create_index("ix_boats", "boats", COLUMNS)


def downgrade():
    op.drop_column("boats", "owner_id")
