# MIG510: set_config by SQLAlchemy, for the transaction
import sqlalchemy as sa
from alembic import op

revision = "510e00000003"
down_revision = "510d00000003"


def upgrade():
    op.get_bind().execute(sa.select(sa.func.set_config("search_path", "", True)))  # MIG510: 5 nothing


def downgrade():
    pass
