# What a column is called now is not known of one table; a view, a partition, a type and a column may be new.
import os

import sqlalchemy as sa
from alembic import op

revision = "um02"
down_revision = "um01"


def upgrade():
    op.alter_column("crews", os.environ["COLUMN"], new_column_name=os.environ["TO"])
    op.execute("DROP TABLE docks CASCADE")  # MIG001: 5 docks, MIG013: 5
    if os.environ.get("VIEWS"):
        op.execute("CREATE VIEW hulls AS SELECT hull FROM boats")
    op.execute("CREATE VIEW names AS SELECT name FROM boats")
    if os.environ.get("PARTITIONS"):
        op.execute("ALTER TABLE events ATTACH PARTITION events_2026 FOR VALUES IN (2026)")
    if "length" not in [one["name"] for one in sa.inspect(op.get_bind()).get_columns("boats")]:
        op.add_column("boats", sa.Column("length", sa.String(20)))
    sa.Enum("calm", "odd", name="mood").create(op.get_bind(), checkfirst=True)


def downgrade():
    raise NotImplementedError
