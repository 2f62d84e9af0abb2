# PRIMARY KEY USING INDEX sets the columns of its index NOT NULL, for which every row is read.
# options: --select=MIG109 --extend-ignore=MIG206
from alembic import op

revision = "7d2f4b6a8c01"
down_revision = "6c1e3a5f7b00"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("CREATE UNIQUE INDEX CONCURRENTLY larks_new ON larks (new_id)")
        op.create_index("wrens_two", "wrens", ["a", "b"], unique=True, postgresql_concurrently=True)
    op.execute("ALTER TABLE larks ADD CONSTRAINT larks_pk PRIMARY KEY USING INDEX larks_new")  # MIG109: 5 larks.new_id NOT NULL: PRIMARY KEY USING INDEX reads every row
    op.execute("ALTER TABLE wrens ALTER a SET NOT NULL")  # MIG109: 5 wrens.a
    op.execute("ALTER TABLE wrens ADD PRIMARY KEY USING INDEX wrens_two")  # MIG109: 5 wrens.b


def downgrade():
    op.execute("ALTER TABLE larks DROP CONSTRAINT larks_pk")
    op.execute("ALTER TABLE wrens DROP CONSTRAINT wrens_pkey")
