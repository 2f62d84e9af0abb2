# MIG216: on a database that has no such statements they are not judged
# options: --migrations-dialect=sqlite
from alembic import op

revision = "216e00000002"
down_revision = "216d00000002"


def upgrade():
    op.execute("ALTER TYPE mood RENAME TO feeling")
    op.execute("ALTER SEQUENCE order_numbers RENAME TO purchase_numbers")


def downgrade():
    op.execute("ALTER SEQUENCE purchase_numbers RENAME TO order_numbers")
    op.execute("ALTER TYPE feeling RENAME TO mood")
