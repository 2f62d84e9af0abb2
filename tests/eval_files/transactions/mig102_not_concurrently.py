# MIG102: silent about what a transaction may hold, and about other databases
import sqlalchemy as sa
from alembic import op

revision = "0d0f7a1f6a07"
down_revision = "0d0f7a1f6a06"

CONCURRENTLY = False


def upgrade():
    op.create_index("ix_a", "boats", ["a"])
    op.create_index("ix_b", "boats", ["b"], postgresql_concurrently=False)
    op.create_index("ix_c", "boats", ["c"], postgresql_concurrently=CONCURRENTLY)
    op.create_index("ix_d", "boats", ["d"], postgresql_concurrently=None)
    op.execute("REFRESH MATERIALIZED VIEW CONCURRENTLY boats_by_port")
    op.execute("REINDEX TABLE boats")
    op.execute("COMMENT ON INDEX ix_a IS 'built CONCURRENTLY'")
    op.execute("-- CREATE INDEX CONCURRENTLY ix_e ON boats (e)\nCREATE INDEX ix_e ON boats (e)")
    op.execute(sa.text("INSERT INTO notes (text) VALUES ('CREATE INDEX CONCURRENTLY x ON y (z)')"))
    if op.get_bind().dialect.name == "sqlite":
        op.execute("VACUUM")


def downgrade():
    pass
