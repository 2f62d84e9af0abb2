# MIG006: a key that is created where the database does not have it yet is there in any case
import sqlalchemy as sa
from alembic import op

revision = "c4d8e1f03b96"
down_revision = "5a90d7f2b1e3"


def upgrade():
    inspector = sa.inspect(op.get_bind())
    keys = [key["name"] for key in inspector.get_foreign_keys("orders")]
    if "orders_user_fk" not in keys:
        op.create_foreign_key("orders_user_fk", "orders", "users", ["user_id"], ["id"])
    op.drop_constraint("fk_1", "orders", type_="foreignkey")
    # the question is turned round, about another key, or about another table
    if "bills_user_fk" in [key["name"] for key in inspector.get_foreign_keys("bills")]:
        op.create_foreign_key("bills_user_fk", "bills", "users", ["user_id"], ["id"])
    op.drop_constraint("fk_2", "bills", type_="foreignkey")  # MIG006: 5 fk_2 of bills
    if "mails_other_fk" not in [key["name"] for key in inspector.get_foreign_keys("mails")]:
        op.create_foreign_key("mails_user_fk", "mails", "users", ["user_id"], ["id"])
    op.drop_constraint("fk_3", "mails", type_="foreignkey")  # MIG006: 5 fk_3 of mails
    if "hats_user_fk" not in keys:
        op.create_foreign_key("hats_user_fk", "hats", "users", ["user_id"], ["id"])
    op.drop_constraint("fk_4", "hats", type_="foreignkey")  # MIG006: 5 fk_4 of hats


def downgrade():
    op.create_foreign_key("fk_4", "hats", "users", ["user_id"], ["id"])
    op.create_foreign_key("fk_3", "mails", "users", ["user_id"], ["id"])
    op.create_foreign_key("fk_2", "bills", "users", ["user_id"], ["id"])
    op.create_foreign_key("fk_1", "orders", "users", ["user_id"], ["id"])
