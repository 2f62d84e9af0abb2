# MIG114: a migration of its own shares the transaction of all pending ones
# options: --extend-select=MIG114
from alembic import op

revision = "1e0c114e"
down_revision = "1d0c114e"


def upgrade():
    op.execute("ALTER TABLE boats VALIDATE CONSTRAINT ck_price")  # MIG114: 5 in the transaction of all pending revisions


def downgrade():
    pass
