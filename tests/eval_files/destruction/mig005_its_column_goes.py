# MIG005: an index on a column that the same upgrade drops: queries on it fail, they do not scan
import sqlalchemy as sa
from alembic import op

revision = "5d31a7c0e942"
down_revision = "0b6f92d4c8a1"


def upgrade():
    op.drop_index("ix_users_phone", table_name="users")  # MIG005: 5 its column users.phone goes too
    op.drop_column("users", "phone")  # MIG002: 5 users.phone
    with op.batch_alter_table("orders") as batch_op:
        batch_op.drop_index("ix_orders_note")  # MIG005: 9 its column orders.note goes too
        batch_op.drop_column("note")  # MIG002: 9 orders.note
    op.execute("DROP INDEX ix_carts_state_at")  # MIG005: 5 its column carts.state goes too
    op.execute("ALTER TABLE carts DROP state")  # MIG002: 5 carts.state
    # the first column stays: queries on it relied on the index
    op.drop_index("ix_bills_due_kind", table_name="bills")  # MIG005: 5 turn into full scans
    op.drop_column("bills", "kind")  # MIG002: 5 bills.kind
    # a column of that name goes, but of another table
    op.drop_index("ix_mails_kind", table_name="mails")  # MIG005: 5 turn into full scans
    # the column had another name when the index was made
    op.alter_column("hats", "colour", new_column_name="color")  # MIG201: 5 hats.colour
    op.drop_index("ix_hats_color", table_name="hats")  # MIG005: 5 its column hats.color goes too
    op.drop_column("hats", "color")  # MIG002: 5 hats.color
    # nobody here knows what the index was
    op.drop_index("ix_pets_name", table_name="pets")  # MIG005: 5 turn into full scans
    op.drop_column("pets", "name")  # MIG002: 5 pets.name
    # the whole table goes: one finding
    op.drop_index("ix_logs_at", table_name="logs")
    op.drop_column("logs", "at")
    op.drop_table("logs")  # MIG001: 5 logs


def downgrade():
    op.create_table("logs", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.add_column("logs", sa.Column("at", sa.DateTime(timezone=True)))
    op.create_index("ix_logs_at", "logs", ["at"])
    op.add_column("pets", sa.Column("name", sa.Text()))
    op.add_column("hats", sa.Column("color", sa.Text()))
    op.create_index("ix_hats_color", "hats", ["color"])
    op.alter_column("hats", "color", new_column_name="colour")
    op.create_index("ix_mails_kind", "mails", ["kind"])
    op.add_column("bills", sa.Column("kind", sa.Text()))
    op.create_index("ix_bills_due_kind", "bills", ["due", "kind"])
    op.execute("ALTER TABLE carts ADD COLUMN state text")
    op.execute("CREATE INDEX ix_carts_state_at ON carts (state, at)")
    op.add_column("orders", sa.Column("note", sa.Text()))
    op.create_index("ix_orders_note", "orders", ["note"])
    op.add_column("users", sa.Column("phone", sa.Text()))
    op.create_index("ix_users_phone", "users", ["phone"])
