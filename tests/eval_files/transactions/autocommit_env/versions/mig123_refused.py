# MIG123: what SQLAlchemy refuses with AUTOCOMMIT as well
import sqlalchemy as sa
from alembic import op

revision = "0d0f7a1f6b61"
down_revision = "0d0f7a1f6b60"


def upgrade():
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.get_bind().commit()
    with op.get_bind().begin():  # MIG123: 10 fails with InvalidRequestError
        op.add_column("boats", sa.Column("keel", sa.Text()))


def downgrade():
    op.execute("DROP INDEX CONCURRENTLY ix_a; DROP INDEX CONCURRENTLY ix_b")  # MIG102: 5 the statements of one call share one
