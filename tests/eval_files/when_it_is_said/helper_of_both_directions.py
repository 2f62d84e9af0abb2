# a helper reached from both directions belongs to both
import sqlalchemy as sa
from alembic import op

revision = "35763df814ac"
down_revision = "2664175ff91b"


def _forget_cache():
    op.drop_table("treat_cache")  # MIG001: 5 treat_cache, MIG008: 5 treat_cache
    op.execute("TRUNCATE treat_log")  # MIG003: 5 treat_log


def upgrade():
    op.add_column("treats", sa.Column("weight", sa.Integer()))
    _forget_cache()


def downgrade():
    _forget_cache()
    op.drop_column("treats", "weight")
