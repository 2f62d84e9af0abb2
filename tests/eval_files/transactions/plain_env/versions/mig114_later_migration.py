# MIG114: silent, transactional_ddl=False gives each revision a transaction of its own
# options: --extend-select=MIG114
from alembic import op

revision = "1e0c114c"
down_revision = "1d0c114c"


def upgrade():
    op.execute("ALTER TABLE boats VALIDATE CONSTRAINT ck_price")


def downgrade():
    pass
