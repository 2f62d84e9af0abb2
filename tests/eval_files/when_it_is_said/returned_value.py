# a helper's return value names the table
import sqlalchemy as sa
from alembic import op

revision = "6b347137d2c8"
down_revision = "bd042a371ca3"


def _table(kind):
    return f"{kind}_cages"


def _statement(kind):
    return "TRUNCATE " + _table(kind)


def upgrade():
    op.drop_table(_table("bird"))  # MIG001: 5 bird_cages
    op.execute(_statement("fish"))  # MIG003: 5 fish_cages


def downgrade():
    op.create_table(_table("bird"), sa.Column("id", sa.Integer(), primary_key=True))
