# a reference with its index is two harms: MIG101 and MIG104 at one call
# options: --extend-select=MIG101,MIG104
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00057"
down_revision = "6e2da1b00056"


def upgrade():
    op.add_column("crew", sa.Column("ship_id", sa.Integer(), sa.ForeignKey("ships.id"), index=True))  # MIG101: 5 crew.ship_id, MIG104: 5 crew.ship_id → ships
    op.execute("ALTER TABLE crew ADD COLUMN port_id int DEFAULT 1 REFERENCES ports (id); CREATE INDEX ix_crew_port ON crew (port_id)")  # MIG101: 5 ix_crew_port, MIG104: 5 crew.port_id → ports


def downgrade():
    op.drop_column("crew", "port_id")
    op.drop_column("crew", "ship_id")
