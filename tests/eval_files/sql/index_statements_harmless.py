# statements about indexes that drop none
from alembic import op

revision = "7a34eb24ea51"
down_revision = "96ac972dc160"


def upgrade():
    op.execute("CREATE INDEX drop_index ON lamps (watts)")
    op.execute("ALTER INDEX ix_lamps RENAME TO ix_drop_index")
    op.execute("REINDEX INDEX ix_lamps; CLUSTER lamps USING ix_lamps")
    op.execute("DROP INDEX drop_index")
    op.execute("CREATE UNIQUE INDEX IF NOT EXISTS uq_lamps ON lamps USING btree (lower(name)) WHERE NOT deleted")


def downgrade():
    op.execute("DROP INDEX uq_lamps")
