# sessions and tables of ORM rows: added, merged, flushed, deleted one by one
import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session, declarative_base

revision = "b3829b381eaa"
down_revision = "9b676a7ea6a0"
Base = declarative_base()


class Nest(Base):
    __tablename__ = "nests"
    id = sa.Column(sa.Integer, primary_key=True)


def upgrade():
    with Session(op.get_bind()) as session, session.begin():
        session.add(Nest(id=1))
        session.merge(Nest(id=2))
        session.flush()
        session.delete(session.query(Nest).filter_by(id=1).one())
        session.execute(sa.select(Nest).where(Nest.id == 2).with_for_update())


def downgrade():
    pass
