# another file that uses the same helper module, and finds it as it was written
from collecting import DROPS, STEPS, drop_last

revision = "c0113c7ed002"
down_revision = "c0113c7ed001"


def upgrade():
    DROPS.run()
    drop_last()
    for step in STEPS:
        step()


def downgrade():
    DROPS.add("rulers").run()  # MIG008: 5 table rulers:
