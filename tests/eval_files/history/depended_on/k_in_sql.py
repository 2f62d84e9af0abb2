# MIG308: the same in SQL, and through the constructs of SQLAlchemy
import sqlalchemy as sa
from alembic import op

revision = "do02k"
down_revision = "do01"


def upgrade():
    op.execute("ALTER TABLE ships ALTER COLUMN name TYPE text")  # MIG308: 5 changes the type of column ships.name
    op.execute("ALTER TABLE public.ships DROP COLUMN name")  # MIG002: 5, MIG308: 5
    sa.Enum(name="rig").drop(op.get_bind())  # MIG012: 5, MIG308: 5 type rig while column ships.rig
    op.execute("DROP TABLE IF EXISTS docks")  # MIG001: 5, MIG308: 5 table docks while materialized view


def downgrade():
    raise NotImplementedError
