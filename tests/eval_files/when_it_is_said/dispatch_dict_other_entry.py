# a dispatch dict: the key is known, the destructive entry is not taken
import sqlalchemy as sa
from alembic import op

revision = "6f2a2506590a"
down_revision = "2f5dcf6e6e8c"


def _wipe():
    op.execute("TRUNCATE toys")


def _grow():
    op.add_column("toys", sa.Column("age", sa.Integer()))


def _shrink():
    op.drop_column("toys", "age")


STEPS = {"wipe": _wipe, "grow": _grow, "shrink": _shrink}


def upgrade():
    STEPS["grow"]()


def downgrade():
    STEPS["shrink"]()
