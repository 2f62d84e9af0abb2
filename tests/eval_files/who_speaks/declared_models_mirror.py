# declared models: created in the upgrade, dropped in the downgrade
import sqlalchemy as sa
from alembic import op
from sqlalchemy.ext.declarative import declarative_base

revision = "b8415b729e77"
down_revision = "a3d44f2700b6"
Base = declarative_base()


class Spool(Base):
    __tablename__ = "spools"
    __table_args__ = {"schema": "store"}
    id = sa.Column(sa.Integer, primary_key=True)


def upgrade():
    Spool.__table__.create(op.get_bind())


def downgrade():
    op.drop_table("spools", schema="store")
