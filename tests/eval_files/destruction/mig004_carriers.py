# MIG004: SQL, Core and ORM, in both directions
import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session, declarative_base

revision = "0f23f450cad1"
down_revision = "7b4b49b51d47"
Base = declarative_base()


class Tent(Base):
    __tablename__ = "tents"
    id = sa.Column(sa.Integer, primary_key=True)


def upgrade():
    op.execute("DELETE FROM camps")  # MIG004: 5 camps
    op.execute(Tent.__table__.delete())  # MIG004: 5 tents
    session = Session(op.get_bind())
    session.execute(sa.delete(Tent))  # MIG004: 5 tents


def downgrade():
    query = Session(bind=op.get_bind()).query(Tent)
    query.delete(synchronize_session=False)  # MIG004: 5 tents
    op.get_bind().execute(sa.delete(sa.table("camps")))  # MIG004: 5 camps
