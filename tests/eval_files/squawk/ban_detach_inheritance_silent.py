# squawk ban-detach-inheritance: a partition that joins, and inheritance without partitions
# options: --extend-select=MIG007
from alembic import op

revision = "fb5bb368a8cb"
down_revision = "73362b06630e"


def upgrade():
    op.execute("ALTER TABLE sales ATTACH PARTITION sales_2027 FOR VALUES FROM (2027) TO (2028)")
    op.execute("ALTER TABLE cities INHERIT places")
    op.execute("ALTER TABLE cities NO INHERIT places")


def downgrade():
    pass
