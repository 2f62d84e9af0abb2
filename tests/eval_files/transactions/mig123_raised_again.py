# MIG123: before an error that goes on, a rollback does no harm, and a commit no secret one
import sqlalchemy as sa
from alembic import op

revision = "0d0f7a1f6b41"
down_revision = "0d0f7a1f6b40"


def upgrade():
    connection = op.get_bind()
    op.add_column("boats", sa.Column("mast", sa.Text()))
    try:
        connection.execute(sa.text("UPDATE boats SET mast = 'x' WHERE mast IS NULL"))
    except sa.exc.DBAPIError:
        connection.commit()  # MIG123: 9 connection.commit() commits what was done before the error: it stays
        raise
    op.execute("CREATE INDEX CONCURRENTLY ix_mast ON boats (mast)")  # MIG102: 5


def downgrade():
    connection = op.get_bind()
    try:
        connection.execute(sa.text("UPDATE boats SET mast = NULL WHERE mast = 'x'"))
    except sa.exc.DBAPIError as error:
        connection.rollback()
        raise RuntimeError("no") from error
    op.drop_column("boats", "mast")
