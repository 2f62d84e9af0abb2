# no finding: domains without a constraint, constraints that go, and constraints of tables
# options: --extend-select=MIG212
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "f8c7a0d5e219"
down_revision = "0eb6d8c3f7a9"


def upgrade():
    op.execute("CREATE DOMAIN code AS text COLLATE \"C\" DEFAULT 'check'")
    op.execute("CREATE DOMAIN tons int")
    postgresql.DOMAIN("knots", sa.Integer()).create(op.get_bind())
    op.execute("ALTER DOMAIN code DROP CONSTRAINT short")
    op.execute("ALTER DOMAIN code DROP NOT NULL")
    op.execute("ALTER DOMAIN code SET DEFAULT 'x'")
    op.execute("ALTER DOMAIN code VALIDATE CONSTRAINT short")
    op.execute("ALTER TABLE boats ADD CONSTRAINT c CHECK (code <> '') NOT VALID")


def downgrade():
    op.execute("CREATE DOMAIN name AS text CHECK (value <> '')")
