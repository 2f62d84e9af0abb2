# a revision after the frozen one is judged in full
# options: --migrations-freeze=b00000000002 --extend-select=MIG010 file-names
# expect 1: MIG009: 1 third_after_freeze.py
from alembic import op

revision = "b00000000003"
down_revision = "b00000000002"


def upgrade():
    op.drop_column("customers", "telex")  # MIG002: 5 customers.telex


def downgrade():
    pass
