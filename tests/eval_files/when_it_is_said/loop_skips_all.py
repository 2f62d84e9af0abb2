# a loop that skips every destructive name by known values
from alembic import op

revision = "9ea447ae0aea"
down_revision = "b8a5091ad16e"

KEPT = {"fish", "frogs"}


def upgrade():
    for name in ("fish", "frogs"):
        if name in KEPT:
            continue
        op.drop_table(name)
    for name in ("newts",):
        break
        op.drop_table(name)


def downgrade():
    pass
