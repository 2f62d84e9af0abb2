# MIG135: what is done CONCURRENTLY under a statement_timeout that the migration has set
# options: --extend-select=MIG135 --extend-ignore=MIG005,MIG007
import sqlalchemy as sa
from alembic import op

revision = "135e00000000"
down_revision = "135d00000000"


def upgrade():
    op.execute("SET statement_timeout = '5s'")
    with op.get_context().autocommit_block():
        op.create_index("ix_code", "stalls", ["code"], postgresql_concurrently=True)  # MIG135: 9 building index ix_code concurrently under the statement_timeout:
        with op.batch_alter_table("stalls") as batch_op:
            batch_op.create_index("ix_size", ["size"], postgresql_concurrently=True)  # MIG135: 13 ix_size
        op.execute("DROP INDEX CONCURRENTLY IF EXISTS ix_old")  # MIG135: 9 dropping index ix_old
        op.execute("REINDEX (CONCURRENTLY) TABLE stalls")  # MIG135: 9 reindexing stalls
        op.execute("ALTER TABLE sales DETACH PARTITION sales_2020 CONCURRENTLY")  # MIG135: 9 detaching partition sales_2020
        op.execute("SET statement_timeout = 0")
        op.create_index("ix_word", "stalls", ["word"], postgresql_concurrently=True)
        op.get_bind().execute(sa.select(sa.func.set_config("statement_timeout", "2min", False)))
        op.execute("CREATE INDEX CONCURRENTLY ix_note ON stalls (note)")  # MIG135: 9 ix_note


def downgrade():
    op.execute("SET statement_timeout TO 3000")
    with op.get_context().autocommit_block():
        op.drop_index("ix_note", "stalls", postgresql_concurrently=True)  # MIG135: 9 ix_note
