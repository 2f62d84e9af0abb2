# no finding of MIG508: a sequence that the run creates, in which nothing counts yet
from alembic import op

revision = "508e00000901"
down_revision = None


def upgrade():
    op.execute("CREATE SEQUENCE order_numbers START 100")
    op.execute("ALTER SEQUENCE order_numbers RESTART WITH 1")


def downgrade():
    op.execute("DROP SEQUENCE order_numbers")
