# MIG012: objects beside tables, columns, indexes and constraints
import sqlalchemy as sa
from alembic import op

revision = "971d0535524b"
down_revision = "e772548af65a"


def upgrade():
    op.execute("DROP SCHEMA weather_old")  # MIG012: 5 weather_old
    op.execute("DROP MATERIALIZED VIEW storm_days")  # MIG012: 5 storm_days
    op.execute("DROP EXTENSION IF EXISTS postgis")  # MIG012: 5 postgis
    op.execute("DROP TRIGGER storm_stamp ON storms")  # MIG012: 5 storm_stamp
    op.execute("DROP FUNCTION wind_force(integer)")  # MIG012: 5 wind_force
    sa.Sequence("storm_numbers", schema="weather").drop(op.get_bind())  # MIG012: 5 storm_numbers
    sa.Enum(name="storm_kind").drop(op.get_bind(), checkfirst=False)  # MIG012: 5 storm_kind


def downgrade():
    raise NotImplementedError("the old weather is gone")
