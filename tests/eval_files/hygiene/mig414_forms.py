# MIG414: the second of two, in op, batch and SQL form, in both directions
import sqlalchemy as sa
from alembic import op

revision = "b2f7c9d0e146"
down_revision = "f40b6e91d2ac"


def upgrade():
    op.create_table(  # MIG414: 5 creates column wells.depth twice: the second one fails; remove one of the two
        "wells",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("depth", sa.Integer()),
        sa.Column("depth", sa.Float()),
    )
    op.add_column("wells", sa.Column("depth", sa.Float()))  # MIG414: 5 creates column wells.depth twice
    op.add_column("pumps", sa.Column("power", sa.Integer()))
    op.add_column("pumps", sa.Column("power", sa.Integer()))  # MIG414: 5 creates column pumps.power twice
    with op.batch_alter_table("pumps") as batch_op:
        batch_op.add_column(sa.Column("power", sa.Integer()))  # MIG414: 9 first in line 17
        batch_op.alter_column("volume", new_column_name="power")  # MIG414: 9 column pumps.power, MIG201: 9 pumps.volume
        batch_op.create_index("ix_pumps_power", ["power"])
    op.execute("ALTER TABLE pumps ADD COLUMN power int")  # MIG414: 5 creates column pumps.power twice
    op.execute("CREATE INDEX ix_pumps_power ON pumps (power)")  # MIG414: 5 creates index ix_pumps_power twice
    op.create_index("ix_pumps_power", "wells", ["depth"])  # MIG414: 5 creates index ix_pumps_power twice
    op.create_unique_constraint("uq_wells", "wells", ["depth"])
    op.create_check_constraint("uq_wells", "wells", "depth > 0")  # MIG414: 5 creates constraint uq_wells of wells twice
    op.create_table("wells", sa.Column("id", sa.Integer(), primary_key=True))  # MIG414: 5 creates column wells.id twice
    op.execute("CREATE TABLE tanks (id int PRIMARY KEY, size int, size bigint)")  # MIG414: 5 creates column tanks.size twice:
    op.execute("UPDATE pumps SET power = 1, volume = 2, power = 3 WHERE id = 1")  # MIG414: 5 sets column pumps.power twice in one UPDATE: the second one fails, MIG324: 5 pumps.volume


def downgrade():
    op.add_column("springs", sa.Column("flow", sa.Integer()))
    op.add_column("springs", sa.Column("flow", sa.Integer()))  # MIG414: 5 first in line 34
    raise NotImplementedError
