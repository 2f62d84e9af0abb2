# MIG006: a constraint whose name only the database knows, and nothing that surely replaces it
import sqlalchemy as sa
from alembic import op

revision = "c3e0b1a47d95"
down_revision = "5e21c0da7f68"

FLAG = op.get_context().opts.get("flag")


def key_of(table):
    return sa.inspect(op.get_bind()).get_foreign_keys(table)[0]["name"]


def upgrade():
    op.drop_constraint(key_of("drafts"), "drafts", type_="foreignkey")  # MIG006: 5 (foreign key) of drafts:
    op.create_foreign_key("fk_user_2", "other_drafts", "users", ["user_id"], ["id"])

    op.drop_constraint(key_of("songs"), "songs", type_="foreignkey")  # MIG006: 5 (foreign key) of songs:
    if FLAG:
        op.create_foreign_key("fk_user_3", "songs", "users", ["user_id"], ["id"])

    op.drop_constraint(key_of("books"), "books", type_="unique")  # MIG006: 5 (unique) of books:
    op.create_unique_constraint("uq_books", "books", ["name", "year"])

    op.rename_table("specs", "schemas")  # MIG202: 5 specs
    op.drop_constraint("fk_docs_spec", "docs", type_="foreignkey")
    op.create_foreign_key("fk_docs_schema", "docs", "schemas", ["spec_id"], ["id"])
    op.drop_constraint("fk_docs_owner", "docs", type_="foreignkey")  # MIG006: 5 fk_docs_owner of docs:
    op.create_foreign_key("fk_docs_owner_2", "docs", "owners", ["owner_id"], ["id"])


def downgrade():
    op.drop_constraint("fk_docs_owner_2", "docs", type_="foreignkey")
    op.create_foreign_key("fk_docs_owner", "docs", "users", ["owner_id"], ["id"])
    op.drop_constraint("fk_docs_schema", "docs", type_="foreignkey")
    op.rename_table("schemas", "specs")
    op.create_foreign_key("fk_docs_spec", "docs", "specs", ["spec_id"], ["id"])
