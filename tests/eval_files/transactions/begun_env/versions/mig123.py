# MIG123: env.py begins the transaction before configure(), and Alembic none
import sqlalchemy as sa
from alembic import op

revision = "0d0f7a1f6b51"
down_revision = "0d0f7a1f6b50"


def upgrade():
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.get_bind().commit()
    op.add_column("boats", sa.Column("keel", sa.Text()))
    op.execute("COMMIT")  # MIG123: 5 COMMIT ends env.py's transaction halfway: what
    with op.get_context().begin_transaction():
        op.add_column("boats", sa.Column("sail", sa.Text()))


def downgrade():
    op.drop_column("boats", "sail")
    op.get_bind().rollback()  # MIG123: 5 undoes everything that was done in env.py's transaction so far
    with op.get_bind().begin():  # MIG123: 10 env.py has begun a transaction on this connection; leave it to env.py
        op.drop_column("boats", "keel")
