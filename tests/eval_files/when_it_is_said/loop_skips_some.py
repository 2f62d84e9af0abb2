# early `continue` and `break` in a loop over names, decided by known values
from alembic import op

revision = "b8a5091ad16e"
down_revision = "63db8ccd75f4"

KEPT = ("fish",)


def upgrade():
    for name in ("fish", "frogs"):
        if name in KEPT:
            continue
        op.drop_table(name)  # MIG001: 9 drops table frogs:


def downgrade():
    raise NotImplementedError("the frogs are gone")
