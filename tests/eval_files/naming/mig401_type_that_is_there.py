# no finding of MIG401: a type that stands already is not named here
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "401e00000901"
down_revision = None
long = "state_of_a_subscription_that_a_customer_of_a_partner_has_ordered_online"


def upgrade():
    op.create_table(
        "subscriptions",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("state", postgresql.ENUM("new", "old", name=long, create_type=False)),
    )


def downgrade():
    op.drop_table("subscriptions")
