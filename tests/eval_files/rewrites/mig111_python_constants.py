# MIG111 is silent about what Python computes before the statement is sent, and about what nobody knows
# options: --extend-select=MIG111
import json
import uuid
from datetime import datetime

import sqlalchemy as sa
from alembic import op

from farm.defaults import COLOUR, DEFAULT, Kind, utcnow

revision = "6e2da1b00118"
down_revision = "6e2da1b00117"


def upgrade():
    op.add_column("eggs", sa.Column("a", sa.Integer(), server_default=str(COLOUR)))
    op.add_column("eggs", sa.Column("b", sa.JSON(), server_default=json.dumps({})))
    op.add_column("eggs", sa.Column("c", sa.Boolean(), server_default=sa.sql.False_()))
    op.add_column("eggs", sa.Column("d", sa.Boolean(), server_default=sa.sql.expression.True_()))
    op.add_column("eggs", sa.Column("e", sa.JSON(), server_default=sa.text(json.dumps([]))))
    op.add_column("eggs", sa.Column("f", sa.JSON(), server_default=sa.text(f"'{json.dumps({'a': 1})}'::jsonb")))
    op.add_column("eggs", sa.Column("g", sa.Integer(), server_default=sa.text("1 + 2 * 3")))
    op.add_column("eggs", sa.Column("h", sa.Text(), server_default=f"{COLOUR}-egg"))
    op.add_column("eggs", sa.Column("i", sa.Text(), server_default=datetime.now().isoformat()))
    op.add_column("eggs", sa.Column("j", sa.Text(), server_default=sa.text(f"'{datetime.utcnow().isoformat()}'")))
    op.add_column("eggs", sa.Column("k", sa.Text(), server_default=str(uuid.uuid4())))
    op.add_column("eggs", sa.Column("l", sa.Text(), server_default=Kind.RAW.value.lower()))
    op.add_column("eggs", sa.Column("m", sa.Text(), server_default="%s eggs" % COLOUR))
    op.add_column("eggs", sa.Column("n", sa.Text(), server_default="{}".format(COLOUR)))
    op.add_column("eggs", sa.Column("o", sa.JSON(), server_default=sa.cast(json.dumps({}), sa.JSON())))
    op.add_column("eggs", sa.Column("p", sa.Integer(), server_default=sa.text(f"({len(COLOUR)})")))
    op.add_column("eggs", sa.Column("q", sa.Text(), server_default=DEFAULT))
    op.add_column("eggs", sa.Column("r", sa.DateTime(), server_default=utcnow()))
    op.add_column("eggs", sa.Column("s", sa.Text(), server_default=sa.text(DEFAULT)))
    op.add_column("eggs", sa.Column("t", sa.DateTime(), server_default=sa.func.now() + sa.text("interval '1 day'")))
    op.execute(f"ALTER TABLE eggs ADD COLUMN u text DEFAULT '{COLOUR}()'")
    op.execute(f"ALTER TABLE eggs ADD COLUMN v integer DEFAULT {len(COLOUR)}")
    op.execute("ALTER TABLE eggs ADD COLUMN w uuid DEFAULT '%s'" % uuid.uuid4())


def downgrade():
    pass
