# squawk ban-alter-domain-with-add-constraint: a constraint for a domain that tables use
# options: --extend-select=MIG212
import sqlalchemy as sa
from alembic import op

revision = "40c231ff4c44"
down_revision = "40e60650b1f4"


def upgrade():
    op.execute("ALTER DOMAIN postcode ADD CONSTRAINT ck_postcode CHECK (VALUE ~ '^[0-9]{5}$')")  # MIG212: 5 postcode
    op.execute("ALTER DOMAIN public.email ADD CHECK (VALUE LIKE '%@%')")  # MIG212: 5 email
    op.get_bind().execute(sa.text("ALTER DOMAIN price SET NOT NULL"))  # MIG212: 5 price


def downgrade():
    pass
