# MIG123: a rollback in a handler does its harm when the error comes, and the message says so
import sqlalchemy as sa
from alembic import op
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

revision = "4b8e1f07d2a9"
down_revision = "e03c6a95b718"


def upgrade():
    op.add_column("boats", sa.Column("mast", sa.Text()))
    session = Session(bind=op.get_bind())
    try:
        session.execute(sa.text("UPDATE boats SET mast = 'x' WHERE mast IS NULL"))
        session.commit()
    except SQLAlchemyError as error:
        print(error)
        session.rollback()  # MIG123: 9 session.rollback() after an error that is caught undoes
    try:
        session.flush()
    finally:
        session.rollback()  # MIG123: 9 session.rollback() undoes


def downgrade():
    connection = op.get_bind()
    try:
        connection.execute(sa.text("UPDATE boats SET mast = NULL WHERE mast = 'x'"))
    except SQLAlchemyError:
        connection.rollback()  # MIG123: 9 after an error that is caught
    op.drop_column("boats", "mast")
