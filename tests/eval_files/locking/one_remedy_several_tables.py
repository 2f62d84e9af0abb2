# one statement, one remedy: MIG118 is silent where a trigger, a partition or LOCK TABLE is told to leave
# options: --extend-select=MIG104,MIG116,MIG117,MIG118,MIG122
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00065"
down_revision = "6e2da1b00064"


def upgrade():
    op.execute("LOCK TABLE crew; LOCK TABLE docks")  # MIG122: 5 docks
    with op.get_context().autocommit_block():
        op.execute("SELECT 1")
    op.execute("ALTER TABLE events DETACH PARTITION events_2025")  # MIG007: 5, MIG116: 5 events_2025
    with op.get_context().autocommit_block():
        op.execute("SELECT 1")
    op.execute("CREATE TRIGGER a BEFORE INSERT ON crew FOR EACH ROW EXECUTE FUNCTION f()")  # MIG117: 5 a on crew
    op.execute("CREATE TRIGGER b BEFORE INSERT ON docks FOR EACH ROW EXECUTE FUNCTION f()")  # MIG117: 5 b on docks
    with op.get_context().autocommit_block():
        op.execute("SELECT 1")
    op.add_column("crew", sa.Column("name", sa.Text()))
    op.add_column("ships", sa.Column("port_id", sa.Integer(), sa.ForeignKey("ports.id")))  # MIG104: 5 ships.port_id → ports, MIG118: 5 ships


def downgrade():
    pass
