# squawk ban-new-write-restriction: writes of the running release may be refused
# options: --extend-select=MIG213
from alembic import op

revision = "5d1d2259d088"
down_revision = "f9c91b866c6d"


def upgrade():
    op.create_check_constraint("ck_net", "bills", "net >= 0", postgresql_not_valid=True)  # MIG213: 5
    op.execute("ALTER TABLE bills ADD CONSTRAINT ck_due CHECK (due > 0) NOT VALID")  # MIG213: 5


def downgrade():
    pass
