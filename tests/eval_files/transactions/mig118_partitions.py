# MIG118: a partition cannot come or go without its table; with another table besides they are several
# options: --extend-select=MIG118
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00124"
down_revision = "6e2da1b00116"


def upgrade():
    op.execute("CREATE TABLE days_1 PARTITION OF days FOR VALUES IN (1)")
    op.execute("CREATE TABLE days_2 PARTITION OF days FOR VALUES IN (2)")
    op.add_column("boats", sa.Column("note", sa.Text()))  # MIG118: 5 locks days


def downgrade():
    op.drop_column("boats", "note")
    op.drop_table("days_2")
    op.drop_table("days_1")
