# MIG135 is silent where no statement_timeout is in force, or what fails is taken back
# options: --extend-select=MIG135 --extend-ignore=MIG005
import sqlalchemy as sa
from alembic import op

revision = "135e00000001"
down_revision = "135d00000001"


def upgrade():
    op.execute("SET LOCAL statement_timeout = '5s'")  # until the block begins
    op.create_index("ix_first", "stalls", ["code"])
    op.execute("SET lock_timeout = '2s'")
    with op.get_context().autocommit_block():
        op.create_index("ix_code", "stalls", ["code"], postgresql_concurrently=True)
        op.execute("SET LOCAL statement_timeout = '5s'")  # which does nothing outside a transaction
        op.execute("CREATE INDEX CONCURRENTLY ix_note ON stalls (note)")
    op.execute("SET statement_timeout = '5s'")
    op.create_index("ix_size", "stalls", ["size"])  # in a transaction
    op.create_table("halls", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("REFRESH MATERIALIZED VIEW CONCURRENTLY sums")
    op.execute("RESET statement_timeout")
    with op.get_context().autocommit_block():
        op.create_index("ix_word", "stalls", ["word"], postgresql_concurrently=True)
        op.execute("SET statement_timeout = '5s'")
        op.create_index("ix_halls", "halls", ["id"], postgresql_concurrently=True)


def downgrade():
    with op.get_context().autocommit_block():
        op.drop_index("ix_note", "stalls", postgresql_concurrently=True)
