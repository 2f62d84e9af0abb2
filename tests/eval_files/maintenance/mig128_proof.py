# MIG128: a CHECK that proves NOT NULL has to outlive the statement that it proves
# options: --extend-select=MIG128
from alembic import op

from travel.schema import find_key

revision = "6e2da1b00056"
down_revision = "6e2da1b00055"


def upgrade():
    op.alter_column("inns", "bed", nullable=False)  # MIG206: 5 inns.bed
    op.drop_constraint("ck_bed", "inns", type_="check")  # MIG006: 5 ck_bed
    op.alter_column("inns", "bath", nullable=False)  # MIG206: 5 inns.bath
    op.execute("ALTER TABLE bars ALTER COLUMN stool SET NOT NULL")  # MIG206: 5 bars.stool
    op.execute("ALTER TABLE bars DROP CONSTRAINT ck_stool")  # MIG006: 5 ck_stool
    op.alter_column("pubs", "dart", nullable=False)  # MIG206: 5 pubs.dart
    op.drop_constraint("uq_dart", "pubs", type_="unique")  # MIG006: 5 uq_dart
    op.alter_column("pubs", "beer", nullable=False)  # MIG128: 5 pubs, MIG206: 5 pubs.beer
    name = find_key("huts") or "uq_huts"
    if name:
        op.drop_constraint(name, "huts", type_="unique")  # MIG006: 9 uq_huts


def downgrade():
    pass
