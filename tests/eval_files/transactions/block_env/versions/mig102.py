# MIG102: in a transaction of env.py's an autocommit block fails
import sqlalchemy as sa
from alembic import op

revision = "0d0f7a1f6b53"
down_revision = "0d0f7a1f6b51"


def upgrade():
    op.execute("CREATE INDEX CONCURRENTLY ix_mast ON boats (mast)")  # MIG102: 5 env.py has opened one
    with op.get_context().autocommit_block():
        op.execute("CREATE INDEX CONCURRENTLY ix_keel ON boats (keel)")  # MIG102: 9 autocommit_block() fails with an AssertionError
    engine = sa.create_engine("postgresql://localhost/boats", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(sa.text("CREATE INDEX CONCURRENTLY ix_sail ON boats (sail)"))


def downgrade():
    pass
