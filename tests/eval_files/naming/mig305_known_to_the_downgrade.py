# MIG305: the downgrade drops the constraint by the name that the database has given to it
# options: --extend-select=MIG305
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_foreign_key(None, "orders", "users", ["user_id"], ["id"])
    op.create_unique_constraint(None, "orders", ["shop_id", "number"])
    op.execute("ALTER TABLE orders ADD CHECK (total > 0)")
    op.execute("ALTER TABLE notes ADD PRIMARY KEY (id)")
    op.execute("ALTER TABLE notes ADD NOT NULL author NOT VALID")
    op.execute("ALTER TABLE items ADD FOREIGN KEY (user_id) REFERENCES users (id)")
    op.execute("ALTER TABLE items ADD UNIQUE (code)")
    op.execute("ALTER TABLE items ADD UNIQUE (label)")  # MIG305: 5 a unique constraint of items
    op.execute("ALTER TABLE wares ADD FOREIGN KEY (user_id) REFERENCES users (id)")  # MIG305: 5 wares


def downgrade():
    op.drop_constraint("items_ibfk_1", "items", type_="foreignkey")
    op.execute("ALTER TABLE items DROP CONSTRAINT items_code_key")
    op.execute("ALTER TABLE notes DROP CONSTRAINT notes_author_not_null")
    op.execute("ALTER TABLE notes DROP CONSTRAINT notes_pkey")
    op.execute("ALTER TABLE orders DROP CONSTRAINT orders_total_check")
    op.drop_constraint("orders_shop_id_number_key", "orders", type_="unique")
    op.drop_constraint("orders_user_id_fkey", "orders", type_="foreignkey")
