# `upgrade = _add` and `downgrade = _remove`, each the inverse of the other
import sqlalchemy as sa
from alembic import op

revision = "ad8c6ceec55e"
down_revision = "b5233c50ceef"


def _remove():
    op.drop_table("treats")


def _add():
    op.create_table("treats", sa.Column("id", sa.Integer(), primary_key=True))


upgrade, downgrade = _add, _remove
