# squawk changing-column-type: a type whose change writes the table anew
# options: --extend-select=MIG110
import sqlalchemy as sa
from alembic import op

revision = "5be6047178b0"
down_revision = "78e93d5a4f03"


def upgrade():
    op.alter_column("users", "id", existing_type=sa.Integer(), type_=sa.BigInteger())  # MIG110: 5 users.id
    op.alter_column("users", "settings", type_=sa.JSON())  # MIG110: 5 users.settings
    with op.batch_alter_table("users") as batch_op:
        batch_op.alter_column("seen_at", existing_type=sa.Date(), type_=sa.DateTime())  # MIG110: 9 users.seen_at
    op.execute("ALTER TABLE users ALTER COLUMN age TYPE bigint")  # MIG110: 5 users.age
    op.execute("ALTER TABLE users ALTER email SET DATA TYPE jsonb USING email::jsonb")  # MIG110: 5 users.email


def downgrade():
    pass
