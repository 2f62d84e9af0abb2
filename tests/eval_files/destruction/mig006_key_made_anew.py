# MIG006: a foreign key whose name only the database knows, made anew beside its drop
import sqlalchemy as sa
from alembic import op

revision = "07c9e3b5d1f4"
down_revision = "f1d05c92a7e6"


def key_of(table):
    return sa.inspect(op.get_bind()).get_foreign_keys(table)[0]["name"]


def upgrade():
    op.drop_constraint(key_of("files"), "files", type_="foreignkey")
    op.create_foreign_key("fk_user", "files", "users", ["user_id"], ["id"], ondelete="CASCADE")

    with op.batch_alter_table("notes") as batch_op:
        batch_op.drop_constraint(key_of("notes"), type_="foreignkey")
        batch_op.create_foreign_key("fk_user", "users", ["user_id"], ["id"])

    for table in op.get_context().opts["tables"]:
        op.drop_constraint(f"fk_{table}_user", table, type_="foreignkey")
        op.create_foreign_key(f"fk_{table}_user", table, "users", ["user_id"], ["id"])


def downgrade():
    pass
