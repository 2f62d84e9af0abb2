# MIG008, its neighbour: what the upgrade adds under a condition is its own all the same
import sqlalchemy as sa
from alembic import op

revision = "25a14af5fddf"
down_revision = "883965a2fd4c"


def _has(table, column):
    return column in {one["name"] for one in sa.inspect(op.get_bind()).get_columns(table)}


def upgrade():
    if not _has("moths", "span"):
        op.add_column("moths", sa.Column("span", sa.Integer()))


def downgrade():
    if _has("moths", "span"):
        with op.batch_alter_table("moths") as batch_op:
            batch_op.drop_column("span")
