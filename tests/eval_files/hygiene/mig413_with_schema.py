# MIG413: a schema is said, cannot be said, or is chosen by the migration; the name is not known
# options: --extend-select=MIG413 --extend-ignore=MIG510
import sqlalchemy as sa
from alembic import op
from myapp.names import TABLE

revision = "2f97ab0c6e1d"
down_revision = "d4068e2fc1b9"


def upgrade():
    op.create_table("lamps", sa.Column("id", sa.Integer(), primary_key=True), schema="light")
    op.create_index("ix_lamps", "lamps", ["id"], schema="light")
    with op.batch_alter_table("cables", schema="light") as batch_op:
        batch_op.add_column(sa.Column("length", sa.Integer()))
    op.execute("ALTER TABLE light.plugs ADD COLUMN poles int")
    op.execute("CREATE TEMPORARY TABLE seen (id int)")
    op.execute("ALTER TABLE seen ADD COLUMN at int")
    op.add_column(TABLE, sa.Column("length", sa.Integer()))
    op.execute("SET search_path TO light")
    op.add_column("bulbs", sa.Column("watt", sa.Integer()))


def downgrade():
    op.add_column("bulbs", sa.Column("watt", sa.Integer()))
