# MIG403: MySQL creates the index of a foreign key by itself
# options: --extend-select=MIG403 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "f3a70d6be912"
down_revision = "b9d1f50ca683"


def upgrade():
    op.add_column("boats", sa.Column("owner_id", sa.Integer(), sa.ForeignKey("owners.id")))


def downgrade():
    op.drop_column("boats", "owner_id")
