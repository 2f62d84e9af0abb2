# the migration context is asked, and an advisory lock taken: nothing is destroyed
import sqlalchemy as sa
from alembic import context, op

revision = "1049f662d3e2"
down_revision = "394f9871259f"


def upgrade():
    migration = op.get_context()
    if migration.as_sql or context.is_offline_mode():
        print("-- DROP TABLE wasps is left out")
    migration.bind.execute(sa.text("SELECT pg_advisory_xact_lock(4)"))
    migration.connection.exec_driver_sql("LOCK TABLE wasps IN EXCLUSIVE MODE")


def downgrade():
    pass
