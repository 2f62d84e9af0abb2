# MIG127: what an earlier revision has put the dropped index on tells what takes its place
# options: --extend-select=MIG127 --extend-ignore=MIG005
from alembic import op

revision = "in03"
down_revision = "in02"


def upgrade():
    op.drop_index("idx_port")  # MIG127: 5 idx_port of ships
    op.create_index("ix_both", "ships", ["harbour", "name"])
    op.execute("DROP INDEX idx_day")  # MIG127: 5 idx_day of ships
    op.execute("CREATE INDEX ix_days ON ships (day DESC, id)")
    op.drop_index("idx_ports", "ports")
    op.create_index("ix_ports_id", "ports", ["id"])
    op.drop_index("idx_gone", "ships")
    op.create_index("ix_day_2", "ships", ["day"])


def downgrade():
    pass
