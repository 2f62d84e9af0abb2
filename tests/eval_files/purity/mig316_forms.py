# sessions of the ORM in many spellings
# options: --extend-select=MIG316
import sqlalchemy as sa
from alembic import op
from sqlalchemy import orm
from sqlalchemy.orm import Session, sessionmaker

revision = "7a05c0ffee00"
down_revision = "7a04c0ffee00"


def upgrade():
    session = Session(bind=op.get_bind())  # MIG316: 15 Session()
    orm.Session(op.get_bind()).commit()  # MIG316: 5 Session()
    factory = sessionmaker(bind=op.get_bind())  # MIG316: 15 sessionmaker()
    for order in session.query(sa.table("orders")):  # MIG316: 18 query()
        order.total = 0


def downgrade():
    _refill()


def _refill():
    with Session(op.get_bind()) as session:  # MIG316: 10 Session()
        session.commit()


def _never_called():
    Session(op.get_bind())
