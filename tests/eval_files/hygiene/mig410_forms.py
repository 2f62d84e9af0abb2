# MIG410: values that SQLAlchemy takes for no default, in op and batch form, in both directions
import uuid
from datetime import datetime

import sqlalchemy as sa
from alembic import op

revision = "6a1fc0d7be82"
down_revision = "07d9e5c1b3f2"

NONE_YET = 0


def upgrade():
    op.create_table(  # MIG410: 5 server_default=False for tides.high
        "tides",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("high", sa.Boolean(), server_default=False),
        sa.Column("level", sa.Integer(), server_default=0),
    )
    op.add_column("tides", sa.Column("storm", sa.Boolean(), server_default=True))  # MIG410: 5 write server_default=sa.true()
    op.add_column("tides", sa.Column("count", sa.Integer(), server_default=NONE_YET))  # MIG410: 5 write server_default=sa.text("0")
    op.add_column("tides", sa.Column("height", sa.Float(), server_default=1.5))  # MIG410: 5 write server_default=sa.text("1.5")
    op.add_column("tides", sa.Column("tags", sa.JSON(), server_default=[]))  # MIG410: 5 server_default=[] for tides.tags stops
    op.add_column("tides", sa.Column("extra", sa.JSON(), server_default={}))  # MIG410: 5 {}
    op.add_column("tides", sa.Column("seen", sa.DateTime(), server_default=datetime.utcnow))  # MIG410: 5 server_default=datetime.utcnow for tides.seen stops
    op.add_column("tides", sa.Column("read", sa.DateTime(), server_default=datetime.now()))  # MIG410: 5 write server_default=sa.func.now()
    op.add_column("tides", sa.Column("key", sa.Uuid(), server_default=uuid.uuid4))  # MIG410: 5 write server_default=sa.func.gen_random_uuid()
    op.add_column("tides", sa.Column("map", sa.JSON(), server_default=dict))  # MIG410: 5 server_default=dict for tides.map stops
    op.add_column("tides", sa.Column("odd", sa.JSON(), server_default=lambda: 1))  # MIG410: 5 server_default=lambda for tides.odd stops
    op.alter_column("tides", "count", server_default=0)  # MIG410: 5 tides.count
    op.alter_column("tides", "storm", server_default=True)  # MIG410: 5 tides.storm
    with op.batch_alter_table("tides") as batch_op:
        batch_op.add_column(sa.Column("low", sa.Boolean(), server_default=False))  # MIG410: 9 tides.low
        batch_op.alter_column("count", server_default=1)  # MIG410: 9 tides.count


def downgrade():
    op.alter_column("tides", "count", existing_type=sa.Integer(), server_default=-1)  # MIG410: 5 write server_default=sa.text("-1")
    op.drop_table("tides")
