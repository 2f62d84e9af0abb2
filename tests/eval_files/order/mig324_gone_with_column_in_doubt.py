# MIG324: an unknown column, table or index may be another one; what nobody can read does anything
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.names import COLUMN, INDEX, TABLE


def upgrade():
    op.create_index("ix_mail", "users", ["mail"])
    op.create_index("ix_age", "users", ["age"])
    op.create_index("ix_city", TABLE, ["city"])
    op.create_index(INDEX, "users", ["name"])


def downgrade():
    op.drop_column("users", "mail")  # MIG008: 5
    op.drop_column("users", COLUMN)  # MIG008: 5
    op.create_index("ix_mail", "users", ["other"])
    op.drop_index("ix_mail", "users")
    op.drop_column("users", "city")  # MIG008: 5
    op.drop_index("ix_city", "users")
    op.drop_column("users", "name")  # MIG008: 5
    op.drop_index("ix_age", "users")
