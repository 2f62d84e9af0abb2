# `for t, c in PAIRS`, and pairs from zip and enumerate
import sqlalchemy as sa
from alembic import op

revision = "8cda658242a6"
down_revision = "85e262534fb3"

PAIRS = [("trains", "driver"), ("wagons", "brakeman")]


def upgrade():
    for table, column in PAIRS:
        op.drop_column(table, column)  # MIG002: 9 wagons.brakeman
    for number, name in enumerate(["ix_trains_no", "ix_trains_day"], start=1):
        print(number)
        op.drop_index(name, "trains")  # MIG005: 9 ix_trains_day
    for table, name in zip(("stops", "lines"), ("uq_stops", "uq_lines")):
        op.drop_constraint(name, table)  # MIG006: 9 uq_lines


def downgrade():
    for table, column in PAIRS:
        op.add_column(table, sa.Column(column, sa.String(80)))
