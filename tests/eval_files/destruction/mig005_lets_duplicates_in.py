# MIG005: a unique index goes, and what is lost by it is said: the rule, the way to the rows, or both
from alembic import op

revision = "c9047be1d35a"
down_revision = "5d31a7c0e942"


def upgrade():
    # another index serves the queries, but lets in what this one refused
    op.drop_index("uq_users_mail", table_name="users")  # MIG005: 5 uq_users_mail: duplicates that
    op.create_index("uq_users_mail_tenant", "users", ["mail", "tenant"], unique=True)
    op.create_index("ix_bills_number", "bills", ["number"])
    op.execute("DROP INDEX uq_bills_number")  # MIG005: 5 uq_bills_number: duplicates that it refused
    # no other index serves them
    op.drop_index("uq_orders_code", table_name="orders")  # MIG005: 5 and duplicates that it refused
    op.create_index("uq_orders_shop_code", "orders", ["shop", "code"], unique=True)
    # the rule holds on, but queries by the first column alone are not served
    op.drop_index("uq_seats_hall_row", table_name="seats")  # MIG005: 5 full scans; make sure
    op.create_index("uq_seats_row_hall", "seats", ["row", "hall"], unique=True)
    # not unique: no row was refused
    op.drop_index("ix_notes_text", table_name="notes")  # MIG005: 5 full scans; make sure
    # both live on
    op.drop_index("uq_cards_number", table_name="cards")
    op.create_unique_constraint("cards_number_key", "cards", ["number"])
    op.drop_index("ix_tags_word", table_name="tags")
    op.create_index("ix_tags_word_at", "tags", ["word", "at"])


def downgrade():
    op.create_index("ix_tags_word", "tags", ["word"])
    op.create_index("uq_cards_number", "cards", ["number"], unique=True)
    op.create_index("ix_notes_text", "notes", ["text"])
    op.create_index("uq_seats_hall_row", "seats", ["hall", "row"], unique=True)
    op.create_index("uq_orders_code", "orders", ["code"], unique=True)
    op.execute("CREATE UNIQUE INDEX uq_bills_number ON bills (number)")
    op.create_index("uq_users_mail", "users", ["mail"], unique=True)
