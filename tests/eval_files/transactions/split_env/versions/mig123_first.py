# MIG123: with a transaction for each revision there is nothing before the first statement
import sqlalchemy as sa
from alembic import op

revision = "0d0f7a1f6b31"
down_revision = "0d0f7a1f6b30"


def upgrade():
    connection = op.get_bind()
    connection.connection.commit()
    connection.connection.rollback()
    op.execute("ROLLBACK")  # MIG123: 5 ROLLBACK ends Alembic's transaction: some drivers
    op.add_column("boats", sa.Column("mast", sa.Text()))


def downgrade():
    op.get_bind().rollback()  # MIG123: 5 connection.rollback() ends Alembic's transaction: what comes after it
    op.drop_column("boats", "mast")
