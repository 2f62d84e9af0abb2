# `session.query(M).delete()` has no filter
import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session, declarative_base

revision = "7e7a62b8fec2"
down_revision = "c8d6c22d1efb"

Base = declarative_base()


class Reminder(Base):
    __tablename__ = "reminders"
    id = sa.Column(sa.Integer, primary_key=True)


def upgrade():
    session = Session(bind=op.get_bind())
    session.query(Reminder).delete()  # MIG004: 5 reminders


def downgrade():
    pass
