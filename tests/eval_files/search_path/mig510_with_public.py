# MIG510: public is among the schemas, or nobody knows them
from alembic import op

revision = "510e00000008"
down_revision = "510d00000008"


def upgrade():
    op.execute("SET search_path TO archive, public")


def downgrade():
    pass
