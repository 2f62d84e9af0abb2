# MIG006: replaced by a constraint that gets the dropped one's name by a convention, or does not
# options: --extend-ignore=MIG305
from alembic import op

revision = "a07c4d92e6f3"
down_revision = "5e1b86f0d3c7"


def upgrade():
    op.drop_constraint("fk_links_user_id_users", "links", schema="oauth")
    op.create_foreign_key(
        None, "links", "users", ["user_id"], ["id"],
        source_schema="oauth", referent_schema="users", ondelete="CASCADE",
    )
    op.drop_constraint("ck_revisions_valid_state", "revisions", schema="editing")
    op.create_check_constraint("valid_state", "revisions", "state IN (0, 1, 2)", schema="editing")
    op.drop_constraint("orders_user_id_fkey", "orders", type_="foreignkey")
    op.create_foreign_key(None, "orders", "accounts", ["user_id"], ["id"])
    op.drop_constraint("uq_tokens_app_id_user_id", "tokens", type_="unique")  # MIG006: 5 uq_tokens_app_id_user_id
    op.create_unique_constraint(None, "tokens", ["app_id", "user_id", "scopes"])
    op.drop_constraint("ck_states_valid_state", "states", type_="check")  # MIG006: 5 ck_states_valid_state
    op.create_check_constraint("valid", "states", "state IN (0, 1, 2)")
    op.drop_constraint("fk_parts_user_id_users", "parts")  # MIG006: 5 fk_parts_user_id_users
    op.create_foreign_key(None, "pieces", "users", ["user_id"], ["id"])


def downgrade():
    raise NotImplementedError
