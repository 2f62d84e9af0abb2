# MIG116: whether a part was taken out is not known, nor is what a helper nobody finds has done
# options: --extend-select=MIG116
from alembic import op

revision = "pl03k"
down_revision = "pl02j"


def upgrade():
    op.drop_table("events_2")  # MIG001: 5
    op.drop_table("events_1")  # MIG001: 5, MIG116: 5 drops partition events_1 of events


def downgrade():
    pass
