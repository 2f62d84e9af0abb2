# MIG008: every kind of drop that is not the mirror of this file's upgrade
import sqlalchemy as sa
from alembic import op

revision = "93bfda6cc614"
down_revision = "b684a2204435"


def upgrade():
    op.add_column("huts", sa.Column("altitude", sa.Integer()))


def downgrade():
    op.drop_column("huts", "altitude_m")  # MIG008: 5 huts.altitude_m
    op.drop_table("hut_keepers")  # MIG008: 5 hut_keepers
    op.execute("DROP VIEW open_huts")  # MIG008: 5 open_huts
    op.execute("ALTER TABLE stays ALTER COLUMN id DROP IDENTITY")  # MIG008: 5 stays
    sa.Enum("wood", "stone", name="hut_walls").drop(op.get_bind())  # MIG008: 5 hut_walls
