# `metadata.create_all(bind)`
import sqlalchemy as sa
from alembic import op

revision = "c18603481429"
down_revision = "b8e64a816ab3"

metadata = sa.MetaData()
shops = sa.Table("shops", metadata, sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    metadata.create_all(op.get_bind())


def downgrade():
    shops.drop(op.get_bind())
