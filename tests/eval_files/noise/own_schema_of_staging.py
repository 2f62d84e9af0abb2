# staging tables in a schema of their own, created and dropped by the same function
import sqlalchemy as sa
from alembic import op

revision = "aea0f7cc7e8b"
down_revision = "cc3cc5742044"


def upgrade():
    op.execute("CREATE SCHEMA work")
    op.create_table("cars", sa.Column("id", sa.Integer(), primary_key=True), schema="work")
    op.execute("INSERT INTO work.cars SELECT id FROM public.cars")
    op.execute("TRUNCATE work.cars")
    op.drop_table("cars", schema="work")
    op.execute("DROP SCHEMA work")


def downgrade():
    pass
