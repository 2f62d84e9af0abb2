# MIG205: op, batch, operation object and SQL
import sqlalchemy as sa
from alembic import op
from alembic.operations.ops import AddColumnOp

revision = "3f2b9c7d1e60"
down_revision = "a6c0d91f4b27"

REQUIRED = False


def upgrade():
    op.add_column("boats", sa.Column("berth", sa.String(8), nullable=False))  # MIG205: 5 boats.berth
    op.add_column(  # MIG205: 5 boats.keel
        table_name="boats", column=sa.Column("keel", sa.Integer, nullable=REQUIRED), schema="port"
    )
    op.add_column("boats", sa.Column("mast", sa.Text(), nullable=False, server_default=None))  # MIG205: 5 mast
    op.add_column("boats", sa.Column("crew", sa.Text(), nullable=False, server_default=sa.text("NULL")))  # MIG205: 5 crew
    op.add_column("boats", sa.Column("rig", sa.Text(), nullable=False, server_default=sa.null()))  # MIG205: 5 rig
    op.invoke(AddColumnOp("boats", sa.Column("hull", sa.Text(), nullable=False)))  # MIG205: 5 boats.hull
    with op.batch_alter_table("boats") as batch_op:
        batch_op.add_column(sa.Column("flag", sa.String(2), nullable=False))  # MIG205: 9 boats.flag
    op.execute("ALTER TABLE boats ADD COLUMN draught numeric(4, 2) NOT NULL")  # MIG205: 5 boats.draught
    op.execute("ALTER TABLE ONLY port.boats ADD sails smallint DEFAULT NULL NOT NULL")  # MIG205: 5 port.boats.sails
    op.execute("ALTER TABLE boats ADD COLUMN uid uuid PRIMARY KEY")  # MIG205: 5 boats.uid
    op.execute(
        "ALTER TABLE boats ADD COLUMN a int, ADD COLUMN state boat_state NOT NULL"
    )  # expect 26: MIG205: 5 boats.state


def downgrade():
    op.drop_column("boats", "berth")
