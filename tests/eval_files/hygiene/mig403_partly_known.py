# MIG403: an index may come from what cannot be read
# options: --extend-select=MIG403
import sqlalchemy as sa
from alembic import op
from myapp.ddl import create_indexes

revision = "08cbe5f7a2d1"
down_revision = "f3a70d6be912"


def upgrade():
    op.add_column("boats", sa.Column("owner_id", sa.Integer(), sa.ForeignKey("owners.id")))
    op.execute(create_indexes("boats"))


def downgrade():
    op.drop_column("boats", "owner_id")
