# MIG135 is silent where the migration switches off what env.py has set
# options: --extend-select=MIG135 --extend-ignore=MIG005
from alembic import op

revision = "135e00000003"
down_revision = "135e00000002"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("SET statement_timeout = 0")
        op.create_index("ix_size", "stalls", ["size"], postgresql_concurrently=True)


def downgrade():
    with op.get_context().autocommit_block():
        op.get_bind().exec_driver_sql("SET SESSION statement_timeout TO '0ms'")
        op.drop_index("ix_size", "stalls", postgresql_concurrently=True)
