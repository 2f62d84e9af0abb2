# the staging table is created in one schema, the table of another one is dropped
from alembic import op

revision = "1112a2280c92"
down_revision = "aea0f7cc7e8b"


def upgrade():
    op.execute("CREATE TABLE work.cars (id int)")
    op.execute("TRUNCATE public.cars")  # MIG003: 5 public.cars
    op.execute("DROP TABLE work.cars")


def downgrade():
    pass
