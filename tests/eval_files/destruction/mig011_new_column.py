# MIG011, its neighbour: every assigned column was added earlier in the same function
import sqlalchemy as sa
from alembic import op

revision = "bd1ebf995dec"
down_revision = "64dc8ead7d57"

storms = sa.table("storms", sa.column("rank", sa.Integer), sa.column("label", sa.String))


def upgrade():
    op.add_column("storms", sa.Column("rank", sa.Integer()))
    with op.batch_alter_table("storms") as batch_op:
        batch_op.add_column(sa.Column("label", sa.String(20)))
    op.execute("UPDATE storms SET rank = 0, label = name")
    op.execute(storms.update().values(rank=1))
    op.execute(sa.update(storms).values({"label": "none"}))


def downgrade():
    op.drop_column("storms", "label")
    op.drop_column("storms", "rank")
