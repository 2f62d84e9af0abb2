# a list of which one name is known and others are not: both are said
import os

from alembic import op

revision = "7ce7686d15b2"
down_revision = "7c98d70844d7"


def upgrade():
    for name in ["corals", os.environ["REEF_TABLE"]]:
        op.drop_table(name)  # MIG001: 9 corals
    for name in ["sponges"] + os.environ["REEF_TABLES"].split(","):
        op.execute(f"TRUNCATE {name}")  # MIG003: 9


def downgrade():
    raise NotImplementedError("the corals are gone")
