# a generator of the file yields the names
import sqlalchemy as sa
from alembic import op

revision = "ee9259588d03"
down_revision = "7ce7686d15b2"


def _names(prefix):
    yield f"{prefix}_adults"
    yield from (f"{prefix}_{age}" for age in ("eggs", "larvae"))


def upgrade():
    for name in _names("crab"):
        op.drop_table(name)  # MIG001: 9 crab_larvae


def downgrade():
    for name in _names("crab"):
        op.create_table(name, sa.Column("id", sa.Integer(), primary_key=True))
