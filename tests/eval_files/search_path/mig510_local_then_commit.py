# MIG510: SET LOCAL ends with the transaction, or begins in none
# options: --extend-ignore=MIG123
from alembic import op

revision = "510e00000010"
down_revision = "510d00000010"


def upgrade():
    op.execute("SET LOCAL search_path = archive")
    op.execute("COMMIT")
    with op.get_context().autocommit_block():
        op.execute("SET LOCAL search_path = archive")


def downgrade():
    pass
