# MIG123: silent, savepoints do not end the transaction
import sqlalchemy as sa
from alembic import op

revision = "0d0f7a1f6b05"
down_revision = "0d0f7a1f6b04"


def upgrade():
    connection = op.get_bind()
    with connection.begin_nested():
        connection.execute(sa.text("UPDATE boats SET flag = 'no' WHERE flag = ''"))
    savepoint = connection.begin_nested()
    try:
        connection.execute(sa.text("UPDATE boats SET flag = 'no' WHERE flag = 'n'"))
        savepoint.commit()
    except sa.exc.IntegrityError:
        savepoint.rollback()
    op.execute("SAVEPOINT before_names")
    op.execute("ROLLBACK TO SAVEPOINT before_names")
    op.execute("RELEASE SAVEPOINT before_names")


def downgrade():
    pass
