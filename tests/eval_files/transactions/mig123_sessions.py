# MIG123: silent, commit() of a session leaves the transaction of the connection below it open
import sqlalchemy as sa
from alembic import op
from sqlalchemy import orm
from sqlalchemy.orm import Session, sessionmaker

revision = "0d0f7a1f6b04"
down_revision = "0d0f7a1f6b03"

Local = sessionmaker()


def upgrade():
    session = orm.Session(bind=op.get_bind())
    try:
        session.execute(sa.text("UPDATE boats SET flag = 'no' WHERE flag = ''"))
        session.commit()
    except sa.exc.SQLAlchemyError as error:
        session.rollback()
        raise error
    finally:
        session.close()
    with Session(bind=op.get_bind()) as session, session.begin():
        session.execute(sa.text("UPDATE boats SET flag = 'no' WHERE flag = 'n'"))
    other = Local(bind=op.get_bind())
    other.commit()


def downgrade():
    pass
