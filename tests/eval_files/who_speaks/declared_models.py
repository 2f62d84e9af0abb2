# declared models: `Model.__table__.drop(bind)`, `Base.metadata.tables["x"].drop(bind)`
import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import DeclarativeBase

revision = "a3d44f2700b6"
down_revision = "c24349e76716"


class Base(DeclarativeBase):
    pass


class Spool(Base):
    __tablename__ = "spools"
    id = sa.Column(sa.Integer, primary_key=True)


def upgrade():
    Spool.__table__.drop(op.get_bind())  # MIG001: 5 spools
    Base.metadata.tables["kite_reels"].drop(bind=op.get_bind())  # MIG001: 5


def downgrade():
    Spool.__table__.create(op.get_bind())
