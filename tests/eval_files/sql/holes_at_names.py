# unknown pieces at the place of a name
from alembic import op

revision = "d6523d3df8a3"
down_revision = "f577ddb9c833"


def upgrade():
    import os

    name = os.environ["LAMP"]
    op.execute(f"DROP TABLE IF EXISTS {name}, lamps CASCADE")  # MIG001: 5 lamps, MIG013: 5
    op.execute(f"ALTER TABLE {name} DROP COLUMN {name}")  # MIG002: 5
    op.execute(f'ALTER TABLE "{name}" DROP CONSTRAINT "fk_{name}_room"')  # MIG006: 5 fk_…_room
    op.execute(f"DROP INDEX light.ix_{name}")  # MIG005: 5 ix_…
    op.execute(f"-- {name}\nTRUNCATE {name}.lamps")  # MIG003: 5 lamps


def downgrade():
    raise NotImplementedError("what was dropped is gone")
