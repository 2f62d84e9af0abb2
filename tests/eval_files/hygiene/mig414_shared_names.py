# MIG414: PostgreSQL keeps a key or UNIQUE by an index, whose name is one of the schema's
import sqlalchemy as sa

from alembic import op

revision = "b"
down_revision = "a"


def upgrade():
    op.create_unique_constraint("once", "users", ["email"])
    op.create_unique_constraint("once", "orders", ["number"])  # MIG414: 5
    op.create_index("once", "orders", ["number"])  # MIG414: 5
    op.create_index("ready", "orders", ["number"], unique=True)
    op.execute("ALTER TABLE orders ADD CONSTRAINT ready UNIQUE USING INDEX ready")
    op.create_check_constraint("positive", "users", "id > 0")
    op.create_check_constraint("positive", "orders", "id > 0")
    op.create_foreign_key("owner", "orders", "users", ["user_id"], ["id"])
    op.create_foreign_key("owner", "bills", "users", ["user_id"], ["id"])
    op.create_unique_constraint("once", "orders", ["number"], schema="archive")
    op.create_table("a", sa.Column("id", sa.Integer()), sa.PrimaryKeyConstraint("id", name="key"))
    op.create_table(  # MIG414: 5
        "b", sa.Column("id", sa.Integer()), sa.PrimaryKeyConstraint("id", name="key")
    )
    op.drop_constraint("key", "a", type_="primary")
    op.create_primary_key("key", "c", ["id"])


def downgrade():
    raise NotImplementedError
