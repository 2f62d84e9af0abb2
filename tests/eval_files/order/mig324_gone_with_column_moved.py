# MIG324: the table got another name since, or the column may still be there
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("age", sa.Text))
    op.create_index("ix_age", "users", ["age"])
    op.add_column("users", sa.Column("city", sa.Text))
    op.create_index("ix_city", "users", ["city"])


def downgrade():
    try:
        op.drop_column("users", "age")
    except Exception:
        pass
    op.drop_index("ix_age", table_name="users")
    op.drop_column("users", "city")
    op.rename_table("users", "people")
    op.drop_index("ix_city", table_name="people")
