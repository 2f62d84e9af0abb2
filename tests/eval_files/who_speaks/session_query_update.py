# `session.query(M).filter(…)` before `.update(…)` and `.delete()`, `.where(…)` too
import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session, declarative_base

revision = "86bc3858ddbb"
down_revision = "8ec7f64ce599"
Base = declarative_base()


class Reel(Base):
    __tablename__ = "reels"
    id = sa.Column(sa.Integer, primary_key=True)
    full = sa.Column(sa.Boolean)


def upgrade():
    session = Session(bind=op.get_bind())
    session.query(Reel).filter(Reel.full.is_(None)).update({"full": False})
    session.query(Reel).where(Reel.id < 0).delete()
    session.execute(sa.update(Reel).filter_by(id=1).values(full=True))
    for reel in session.query(Reel).all():
        session.delete(reel)
    session.commit()


def downgrade():
    pass
