# MIG114: silent, transaction_per_migration=True gives each revision a transaction of its own
# options: --extend-select=MIG114
from alembic import op

revision = "1e0c114d"
down_revision = "1d0c114d"


def upgrade():
    op.execute("ALTER TABLE boats VALIDATE CONSTRAINT ck_price")


def downgrade():
    pass
