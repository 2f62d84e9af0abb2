# MIG302: tables made after another one are left as any other, and a partition of one that stays
# options: --extend-select=MIG302
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("CREATE TABLE copies (LIKE events INCLUDING ALL)")  # MIG302: 5 table copies is left behind
    op.execute("CREATE TABLE heirs (extra text) INHERITS (events)")  # MIG302: 5 table heirs is left behind
    op.execute("CREATE TABLE kinds OF kind")  # MIG302: 5 table kinds is left behind
    op.execute("CREATE TABLE events_1 PARTITION OF events FOR VALUES IN (1)")  # MIG302: 5 table events_1 is left behind
    op.execute("CREATE TABLE backup AS SELECT * FROM events")  # MIG302: 5 table backup is left behind
    op.add_column("users", sa.Column("name", sa.Text))


def downgrade():
    op.drop_column("users", "name")
