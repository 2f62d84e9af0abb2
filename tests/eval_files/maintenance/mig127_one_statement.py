# MIG127: MySQL replaces an index in one ALTER TABLE, where there is no time in between
# options: --extend-select=MIG127 --migrations-dialect=mysql
from alembic import op

revision = "6e2da1b00055"
down_revision = "6e2da1b00054"


def upgrade():
    op.execute("ALTER TABLE beds DROP INDEX uq_a, ADD UNIQUE INDEX uq_a (a, b)")
    op.execute("ALTER TABLE beds DROP KEY ix_c, ADD KEY ix_c (c, d)")
    op.execute("ALTER TABLE beds DROP INDEX uq_e")  # MIG127: 5 queries have no index in between
    op.execute("ALTER TABLE beds ADD UNIQUE INDEX uq_e (e, f)")
    op.execute("DROP INDEX ix_g ON beds; CREATE INDEX ix_g ON beds (g, h)")  # MIG127: 5 ix_g of beds


def downgrade():
    op.execute("ALTER TABLE beds DROP INDEX uq_a, ADD UNIQUE INDEX uq_a (a)")
