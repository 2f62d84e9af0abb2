# `Session(bind=bind)` and `sessionmaker(bind=…)()`, `session.execute`
import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session, sessionmaker

revision = "26ba605dc59d"
down_revision = "5e6c84bd088d"


def upgrade():
    session = Session(bind=op.get_bind())
    session.execute(sa.text("TRUNCATE basket_events"))  # MIG003: 5 basket_events
    other = sessionmaker(bind=op.get_bind())()
    other.execute(sa.text("UPDATE baskets SET state = 'open'"))  # MIG011: 5 baskets
    with Session(op.get_bind()) as third:
        third.execute(sa.text("DROP VIEW open_baskets"))  # MIG012: 9 open_baskets


def downgrade():
    pass
