# MIG126: PostgreSQL before 12 refuses the statement itself
# options: --extend-select=MIG126 --migrations-pg-version=11
from alembic import op

revision = "1e0c126b"
down_revision = "1d0c126b"


def upgrade():
    op.execute("ALTER TYPE flag ADD VALUE 'red'")  # MIG126: 5 PostgreSQL before 12 refuses it inside a transaction
    op.execute("ALTER TYPE flag RENAME VALUE 'blue' TO 'navy'")  # MIG204: 5 label 'blue' of type flag
    with op.get_context().autocommit_block():
        op.execute("ALTER TYPE flag ADD VALUE 'green'")


def downgrade():
    pass
