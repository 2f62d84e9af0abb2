# DROP of every other kind of object
from alembic import op

revision = "d98160149860"
down_revision = "7a34eb24ea51"


def upgrade():
    op.execute("DROP VIEW lit, \"Unlit\"")  # MIG012: 5 Unlit
    op.execute("DROP MATERIALIZED VIEW IF EXISTS light.totals")  # MIG012: 5 totals
    op.execute("DROP SEQUENCE lamp_numbers RESTRICT")  # MIG012: 5 lamp_numbers
    op.execute("DROP TYPE IF EXISTS lamp_kind; DROP DOMAIN volt")  # MIG012: 5 volt
    op.execute("DROP FUNCTION brighten(integer, text), dim()")  # MIG012: 5 brighten
    op.execute("DROP PROCEDURE IF EXISTS switch_off(uuid)")  # MIG012: 5 switch_off
    op.execute("DROP TRIGGER stamp ON lamps")  # MIG012: 5 stamp
    op.execute("DROP POLICY IF EXISTS own_lamps ON light.lamps")  # MIG012: 5 own_lamps
    op.execute("DROP EXTENSION hstore")  # MIG012: 5 hstore
    op.execute("DROP SCHEMA IF EXISTS attic; DROP DATABASE cellar")  # MIG012: 5 cellar, MIG102: 5 DROP DATABASE cellar


def downgrade():
    raise NotImplementedError("what was dropped is gone")
