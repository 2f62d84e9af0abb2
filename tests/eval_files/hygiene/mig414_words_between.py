# MIG414: statements that make no room, whatever else they do, and a verb that nobody knows
import sqlalchemy as sa
from alembic import op

revision = "9f4b2c7e1d63"
down_revision = "7c1e5a9d3b20"


def upgrade():
    op.create_index("ix_wells", "wells", ["depth"])
    op.execute("COMMIT")  # MIG123: 5
    op.create_index("ix_wells", "wells", ["depth"])  # MIG414: 5

    op.add_column("tanks", sa.Column("depth", sa.Integer()))
    op.execute("SELECT address, created_at FROM tanks")
    op.add_column("tanks", sa.Column("depth", sa.Integer()))  # MIG414: 5

    op.add_column("pumps", sa.Column("power", sa.Integer()))
    op.execute("ALTER SEQUENCE pump_numbers RESTART")
    op.add_column("pumps", sa.Column("power", sa.Integer()))  # MIG414: 5

    op.add_column("valves", sa.Column("state", sa.Integer()))
    op.execute("sp_rename 'valves.state', 'status'")
    op.add_column("valves", sa.Column("state", sa.Integer()))

    op.add_column("gates", sa.Column("width", sa.Integer()))
    op.execute("SELECT drop_column_if_exists('gates', 'width')")
    op.add_column("gates", sa.Column("width", sa.Integer()))

    op.create_table("ponds", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("ROLLBACK TO SAVEPOINT before_ponds")
    op.create_table("ponds", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade():
    raise NotImplementedError
