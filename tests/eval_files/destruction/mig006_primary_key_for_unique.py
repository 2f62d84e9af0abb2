# MIG006: a new primary key on other columns refuses other rows than the UNIQUE that goes
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.drop_constraint("uq_users", "users", type_="unique")  # MIG006: 5 uq_users of users
    op.drop_constraint("pk_users", "users", type_="primary")
    op.create_primary_key("pk_users_new", "users", ["id"])


def downgrade():
    op.drop_constraint("pk_users_new", "users", type_="primary")
    op.create_primary_key("pk_users", "users", ["id"])
    op.create_unique_constraint("uq_users", "users", ["mail"])
