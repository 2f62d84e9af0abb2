# MIG116 is silent about the way back, and about what only another database does
# options: --extend-select=MIG116 --migrations-dialect=postgresql,sqlite
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00119"
down_revision = "6e2da1b00118"


def upgrade():
    if op.get_bind().dialect.name != "postgresql":
        op.execute("CREATE TABLE days_1 PARTITION OF days FOR VALUES IN (1)")
    op.create_table("plain", sa.Column("day", sa.Integer()))


def downgrade():
    op.execute("CREATE TABLE days_2 PARTITION OF days FOR VALUES IN (2)")
    op.execute("DROP TABLE days_1")
    op.drop_table("plain")
