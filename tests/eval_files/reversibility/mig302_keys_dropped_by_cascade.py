# MIG302: CASCADE drops the foreign keys that need a primary key; they come back in both directions
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def keys():
    op.create_foreign_key("fk_user", "orders", "users", ["user_id"], ["id"])


def upgrade():
    op.execute("ALTER TABLE users DROP CONSTRAINT users_pkey CASCADE")  # MIG013: 5
    op.create_primary_key("users_pkey", "users", ["id", "part"])
    keys()


def downgrade():
    op.execute("ALTER TABLE users DROP CONSTRAINT users_pkey CASCADE")  # MIG013: 5
    op.create_primary_key("users_pkey", "users", ["id"])
    keys()
