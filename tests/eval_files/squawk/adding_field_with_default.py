# squawk adding-field-with-default: a default that is computed for each row
# options: --extend-select=MIG111
import sqlalchemy as sa
from alembic import op

revision = "965b0f966b86"
down_revision = "e04eed4b6b37"


def upgrade():
    op.add_column("accounts", sa.Column("token", sa.Uuid(), server_default=sa.text("gen_random_uuid()")))  # MIG111: 5 accounts.token
    op.add_column("accounts", sa.Column("luck", sa.Float(), nullable=False, server_default=sa.func.random()))  # MIG111: 5 accounts.luck
    with op.batch_alter_table("accounts") as batch_op:
        batch_op.add_column(sa.Column("seen_at", sa.DateTime(), server_default=sa.text("clock_timestamp()")))  # MIG111: 9 accounts.seen_at
    op.execute("ALTER TABLE accounts ADD COLUMN reference uuid DEFAULT uuid_generate_v4()")  # MIG111: 5 accounts.reference
    op.execute("ALTER TABLE accounts ADD label text DEFAULT ('no ' || nextval('label_no')) NOT NULL")  # MIG111: 5 accounts.label


def downgrade():
    pass
