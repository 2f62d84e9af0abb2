# What is said of it now: nothing of what may be otherwise, all of what is certain.
# options: --extend-select=MIG101,MIG519,MIG308
import sqlalchemy as sa
from alembic import op

revision = "um03"
down_revision = "um02"


def upgrade():
    op.add_column("crews", sa.Column("role", sa.Text()))
    op.drop_column("boats", "hull")  # MIG002: 5 boats.hull
    op.drop_column("boats", "name")  # MIG002: 5 boats.name, MIG308: 5 names
    op.create_index("ix_events_day", "events", ["day"])  # MIG101: 5 create it ON ONLY events
    op.create_index("ix_calls_day", "calls", ["day"])  # MIG101: 5 postgresql_concurrently=True
    op.alter_column("boats", "length", type_=sa.String(10))  # MIG018: 5 boats.length from varchar(20) (since um02)
    op.add_column("boats", sa.Column("state", sa.Enum(name="mood"), server_default="gone"))
    op.drop_table("ports")  # MIG001: 5 ports, MIG308: 5 boats


def downgrade():
    raise NotImplementedError
