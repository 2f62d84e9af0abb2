# MIG123: nothing of this revision precedes, so that the words are others, or none
import sqlalchemy as sa
from alembic import op

revision = "0d0f7a1f6b21"
down_revision = "0d0f7a1f6b20"


def upgrade():
    op.execute("SET lock_timeout = '2s'")
    op.execute("COMMIT")  # MIG123: 5 COMMIT ends Alembic's transaction: some drivers (psycopg2) begin no new
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.add_column("boats", sa.Column("keel", sa.Text()))


def downgrade():
    op.get_bind().connection.commit()
    op.execute("ROLLBACK")  # MIG123: 5 undoes the pending revisions before this one
    op.drop_column("boats", "keel")
    op.get_bind().commit()  # MIG123: 5 is lost without an error
    op.drop_column("boats", "mast")
    op.get_bind().rollback()  # MIG123: 5 so far
