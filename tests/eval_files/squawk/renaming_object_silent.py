# squawk renaming-object: what no query names, and a type that gives its name to the new one
# options: --extend-select=MIG202 --extend-ignore=MIG204
from alembic import op

revision = "40219aa155cb"
down_revision = "6fbc97c59d50"


def upgrade():
    op.execute("ALTER INDEX ix_no RENAME TO ix_number")
    op.execute("ALTER TABLE bills RENAME CONSTRAINT ck_net TO ck_bills_net")
    op.execute("ALTER TYPE mood RENAME TO mood_old")
    op.execute("CREATE TYPE mood AS ENUM ('glad')")


def downgrade():
    pass
