# squawk adding-field-with-default: constants and now(), new and small tables, other databases
# options: --extend-select=MIG111 --migrations-small-tables=plans
import sqlalchemy as sa
from alembic import op

revision = "9bd094c88b41"
down_revision = "9359acc3be10"


def upgrade():
    op.add_column("accounts", sa.Column("kind", sa.Integer(), server_default="10"))
    op.add_column("accounts", sa.Column("is_open", sa.Boolean(), nullable=False, server_default=sa.true()))
    op.add_column("accounts", sa.Column("made_at", sa.DateTime(), server_default=sa.func.now()))
    op.add_column("accounts", sa.Column("day", sa.Date(), server_default=sa.text("CURRENT_DATE")))
    op.execute("ALTER TABLE accounts ADD COLUMN settings jsonb DEFAULT '{}'::jsonb NOT NULL")
    op.execute("ALTER TABLE accounts ADD COLUMN tags text[] DEFAULT ARRAY[]::text[]")
    # Only rows to come get it.
    op.alter_column("accounts", "token", server_default=sa.text("gen_random_uuid()"))
    op.execute("ALTER TABLE accounts ALTER COLUMN luck SET DEFAULT random()")
    op.create_table("invoices", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.add_column("invoices", sa.Column("token", sa.Uuid(), server_default=sa.text("gen_random_uuid()")))
    op.rename_table("invoices", "bills")
    op.execute("ALTER TABLE bills ADD COLUMN luck float DEFAULT random()")
    op.add_column("plans", sa.Column("token", sa.Uuid(), server_default=sa.text("gen_random_uuid()")))
    if op.get_bind().dialect.name == "sqlite":
        op.add_column("accounts", sa.Column("luck_too", sa.Float(), server_default=sa.func.random()))


def downgrade():
    op.add_column("users", sa.Column("token", sa.Uuid(), server_default=sa.text("gen_random_uuid()")))
