# MIG212: domains that are created with a constraint, or get one
# options: --extend-select=MIG212
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0eb6d8c3f7a9"
down_revision = "5d9f0b7e2ca8"


def upgrade():
    op.execute("CREATE DOMAIN code AS text CHECK (value ~ '^[A-Z]+$')")  # MIG212: 5 creates domain code with a constraint
    op.execute("CREATE DOMAIN port.name AS varchar(80) DEFAULT '' CONSTRAINT c CHECK (value <> 'x')")  # MIG212: 5 port.name
    op.execute("CREATE DOMAIN tons int NOT NULL")  # MIG212: 5 tons
    postgresql.DOMAIN("knots", sa.Integer(), check="VALUE > 0").create(op.get_bind())  # MIG212: 5 knots
    op.execute("ALTER DOMAIN code ADD CONSTRAINT short CHECK (length(value) < 9)")  # MIG212: 5 adds a constraint to domain code
    op.execute("ALTER DOMAIN code ADD CHECK (value <> '') NOT VALID")  # MIG212: 5 domain code
    op.execute("ALTER DOMAIN port.name SET NOT NULL")  # MIG212: 5 sets domain port.name NOT NULL


def downgrade():
    op.execute("DROP DOMAIN code")
