# the table that `op.create_table` returns, emptied and dropped in the same function
import sqlalchemy as sa
from alembic import op

revision = "8ec7f64ce599"
down_revision = "df89a05e7c93"


def upgrade():
    work = op.create_table("reel_work", sa.Column("id", sa.Integer(), primary_key=True))
    op.bulk_insert(work, [{"id": 1}])
    op.get_bind().execute(work.delete())
    work.drop(op.get_bind())


def downgrade():
    pass
