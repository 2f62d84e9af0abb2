# MIG324: an index that is made again stands on other columns, or on another table
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    for column in ("mail", "name", "age", "born", "city", "town"):
        op.add_column("users", sa.Column(column, sa.Text))
    op.add_column("orders", sa.Column("code", sa.Text))
    op.create_index("ix_mail", "users", ["mail"])
    op.drop_index("ix_mail", "users")
    op.create_index("ix_mail", "users", ["name"])
    op.create_unique_constraint("uq_code", "orders", ["code"])
    op.create_index("ix_age", "users", ["age"])
    op.create_index("ix_age", "users", ["born"], if_not_exists=True)
    op.create_index("ix_city", "users", ["city"])
    if op.get_context().opts.get("wide"):
        op.drop_index("ix_city", "users")
        op.create_index("ix_city", "users", ["town"])


def downgrade():
    op.drop_column("users", "mail")
    op.drop_index("ix_mail", "users")
    op.drop_column("orders", "code")
    op.drop_constraint("uq_code", "users", type_="unique")
    op.drop_column("users", "born")
    op.drop_index("ix_age", "users")
    op.drop_column("users", "town")
    op.drop_index("ix_city", "users")
