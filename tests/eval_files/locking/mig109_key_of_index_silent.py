# PRIMARY KEY USING INDEX on columns that are NOT NULL or checked, of a new table, and UNIQUE.
# options: --select=MIG109
import sqlalchemy as sa
from alembic import op

revision = "7d2f4b6a8c02"
down_revision = "6c1e3a5f7b01"


def upgrade():
    op.create_check_constraint("ck", "larks", "new_id IS NOT NULL", postgresql_not_valid=True)
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE larks VALIDATE CONSTRAINT ck")
        op.execute("CREATE UNIQUE INDEX CONCURRENTLY larks_new ON larks (new_id)")
    op.execute("ALTER TABLE larks ADD CONSTRAINT larks_pk PRIMARY KEY USING INDEX larks_new")
    op.execute("CREATE UNIQUE INDEX wrens_song ON wrens (song)")
    op.execute("ALTER TABLE wrens ADD UNIQUE USING INDEX wrens_song")
    op.execute("ALTER TABLE tits ADD PRIMARY KEY USING INDEX tits_who_knows")
    op.create_table("owls", sa.Column("id", sa.BigInteger()))
    op.create_index("owls_id", "owls", ["id"], unique=True)
    op.execute("ALTER TABLE owls ADD PRIMARY KEY USING INDEX owls_id")


def downgrade():
    raise NotImplementedError
