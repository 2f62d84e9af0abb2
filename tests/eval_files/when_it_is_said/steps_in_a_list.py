# functions kept in a list and called one after the other
from alembic import op

revision = "b5cb0e442b65"
down_revision = "3b0bcf581d55"


def _wipe():
    op.execute("TRUNCATE cars")  # MIG003: 5 cars


def _forget():
    op.drop_table("doors")  # MIG001: 5 doors


STEPS = [_wipe, _forget]


def upgrade():
    for step in STEPS:
        step()


def downgrade():
    raise NotImplementedError("the doors are gone")
