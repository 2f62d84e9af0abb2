# MIG011, its neighbour: a table that the same function created
# options: --extend-ignore=MIG508
import sqlalchemy as sa
from alembic import op

revision = "e772548af65a"
down_revision = "d761c56cc903"


def upgrade():
    clouds = op.create_table(
        "clouds", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("shape", sa.Text())
    )
    op.bulk_insert(clouds, [{"id": 1}, {"id": 2}])
    op.execute("UPDATE clouds SET shape = 'round'")
    op.execute(clouds.update().values(shape="flat"))
    op.execute(clouds.delete())


def downgrade():
    op.drop_table("clouds")
