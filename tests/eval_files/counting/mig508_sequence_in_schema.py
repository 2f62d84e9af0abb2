# MIG508: a column counts with a sequence of another schema, which the run creates
import sqlalchemy as sa
from alembic import op

revision = "508e00000902"
down_revision = None


def upgrade():
    op.execute("CREATE SEQUENCE app.numbers")
    op.alter_column("bills", "id", existing_nullable=False, server_default=sa.text("nextval('app.numbers')"))  # MIG508: 5 gives sequence app.numbers to bills.id
    op.execute("CREATE SEQUENCE other.places")
    op.alter_column("seats", "id", existing_nullable=False, server_default=sa.text("nextval('app.places')"))


def downgrade():
    pass
