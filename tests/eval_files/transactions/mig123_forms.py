# MIG123: SQL, and the methods of Alembic's own connection
import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session, sessionmaker

revision = "0d0f7a1f6b01"
down_revision = "0d0f7a1f6b00"

Local = sessionmaker()


def upgrade():
    op.execute("ALTER TABLE boats ALTER flag DROP DEFAULT")
    op.execute("COMMIT")  # MIG123: 5 what came before stays even if a later step fails
    op.execute(sa.text("commit work"))  # MIG123: 5 COMMIT
    op.execute("BEGIN; UPDATE boats SET flag = 'no' WHERE flag IS NULL; END")  # MIG123: 5 COMMIT ends
    op.execute("ROLLBACK")  # MIG123: 5 undoes the pending revisions before this one
    op.execute("ALTER TABLE boats ALTER port DROP DEFAULT")
    op.execute("ROLLBACK")  # MIG123: 5 undoes everything that was done in Alembic's transaction so far
    connection = op.get_bind()
    connection.commit()  # MIG123: 5 connection.commit() ends Alembic's transaction halfway: what comes after it
    connection.rollback()  # MIG123: 5 connection.rollback() undoes
    with connection.begin():  # MIG123: 10 fails with InvalidRequestError
        connection.execute(sa.text("UPDATE boats SET port = 'x' WHERE port IS NULL"))
    connection.get_transaction().commit()  # MIG123: 5 connection.commit()
    connection.execute(sa.text("UPDATE boats SET port = 'y' WHERE port IS NULL"))
    connection.connection.commit()  # MIG123: 5 driver_connection.commit() ends
    with op.get_context().begin_transaction():  # MIG123: 10 context.begin_transaction() ends Alembic's transaction with its block
        op.add_column("boats", sa.Column("mast", sa.Text()))


def downgrade():
    session = Session(bind=op.get_bind())
    session.rollback()  # MIG123: 5 session.rollback() undoes
    session.connection().commit()  # MIG123: 5 connection.commit()
    other = Local(bind=op.get_bind())
    try:
        other.execute(sa.text("UPDATE boats SET flag = 'no' WHERE flag = ''"))
    except sa.exc.DBAPIError:
        other.rollback()  # MIG123: 9 session.rollback()
