# Both sides of a key are compared as earlier revisions made them.
# options: --extend-select=MIG211
import sqlalchemy as sa
from alembic import op

revision = "kt02"
down_revision = "kt01"


def upgrade():
    op.create_table(
        "crews",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("port_id", sa.BigInteger(), sa.ForeignKey("ports.id")),
        sa.Column("port_code", sa.String(8), sa.ForeignKey("ports.code")),
        sa.Column("berth_id", sa.Integer(), sa.ForeignKey("berths.id")),
    )
    op.create_table(  # MIG211: 5 guests.port_id (integer) to ports.id (bigint since kt01): numbers
        "guests",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("port_id", sa.Integer(), sa.ForeignKey("ports.id")),
    )
    op.create_foreign_key("fk_port", "boats", "ports", ["port_id"], ["id"])  # MIG211: 5 boats.port_id (integer since kt01) to ports.id (bigint since kt01): numbers
    op.create_foreign_key("fk_dock", "boats", "docks", ["dock_id"], ["id"])
    with op.batch_alter_table("boats") as batch_op:
        batch_op.create_foreign_key("fk_number", "ports", ["home_id"], ["number"])  # MIG211: 9 boats.home_id (bigint since kt01) to ports.number (integer since kt01): the two
    op.execute("ALTER TABLE docks ADD FOREIGN KEY (length) REFERENCES ports")  # MIG211: 5 docks.length (integer since kt01) to ports.id (bigint since kt01)
    op.execute("ALTER TABLE docks ADD FOREIGN KEY (port_id) REFERENCES ports")


def downgrade():
    pass
