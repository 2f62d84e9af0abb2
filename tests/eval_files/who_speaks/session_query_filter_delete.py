# `.filter(…).delete()` and `.filter_by(…).delete()` have a filter, in the chain or on the name
import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session, declarative_base

revision = "4aa0ba710b3a"
down_revision = "7e7a62b8fec2"

Base = declarative_base()


class Reminder(Base):
    __tablename__ = "reminders"
    id = sa.Column(sa.Integer, primary_key=True)
    sent = sa.Column(sa.Boolean)


def upgrade():
    session = Session(bind=op.get_bind())
    session.query(Reminder).filter(Reminder.sent.is_(True)).delete(synchronize_session=False)
    session.query(Reminder).filter_by(id=3).delete()
    query = session.query(Reminder)
    query = query.filter(Reminder.id > 1000)
    query.delete()


def downgrade():
    pass
