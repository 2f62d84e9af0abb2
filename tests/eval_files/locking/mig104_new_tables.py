# MIG104 is silent inside create_table, and where both tables are new or small
# options: --extend-select=MIG104 --migrations-small-tables=flags,lookup.*
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00003"
down_revision = "6e2da1b00002"


def upgrade():
    op.create_table(
        "berths",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("ship_id", sa.Integer(), sa.ForeignKey("ships.id")),
        sa.ForeignKeyConstraint(["port_id"], ["ports.id"]),
    )
    op.create_table("docks", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_foreign_key("fk_berths_dock", "berths", "docks", ["dock_id"], ["id"])
    op.rename_table("docks", "quays")
    op.create_foreign_key("fk_berths_quay", "berths", "quays", ["quay_id"], ["id"])
    op.create_foreign_key("fk_berths_self", "berths", "berths", ["next_id"], ["id"])
    with op.batch_alter_table("quays") as batch_op:
        batch_op.add_column(sa.Column("berth_id", sa.Integer(), sa.ForeignKey("berths.id")))
    op.create_foreign_key("fk_flags_self", "flags", "kinds", ["kind_id"], ["id"], referent_schema="lookup")
    op.execute("CREATE TABLE ropes (id int, ship_id int REFERENCES ships (id))")
    op.execute("ALTER TABLE ropes ADD COLUMN quay_id int REFERENCES quays (id)")


def downgrade():
    pass
