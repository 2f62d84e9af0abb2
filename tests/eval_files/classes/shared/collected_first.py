# what one run changes in a helper module is not there for the other one, nor for other files
from collecting import DROPS, STEPS, drop_last, remember

revision = "c0113c7ed001"
down_revision = None


def upgrade():
    DROPS.add("pens").run()  # MIG001: 5 pens
    remember("ink")
    drop_last()  # MIG001: 5 ink
    STEPS.append(DROPS.run)


def downgrade():
    DROPS.run()
    drop_last()
    for step in STEPS:
        step()
