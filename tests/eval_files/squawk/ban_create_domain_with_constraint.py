# squawk ban-create-domain-with-constraint: a domain that has a constraint
# options: --extend-select=MIG212
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "f95402eadbc6"
down_revision = "18a38fe441c7"


def upgrade():
    op.execute("CREATE DOMAIN postcode AS text CHECK (VALUE ~ '^[0-9]{5}$')")  # MIG212: 5 postcode
    op.execute("CREATE DOMAIN public.email text CONSTRAINT ck_at CHECK (VALUE LIKE '%@%')")  # MIG212: 5 email
    op.execute("CREATE DOMAIN price numeric NOT NULL")  # MIG212: 5 price
    postgresql.DOMAIN("share", sa.Numeric(), check="VALUE BETWEEN 0 AND 1").create(op.get_bind())  # MIG212: 5 share


def downgrade():
    pass
