# MIG324: what happens on another database leaves the index where it is
# options: --migrations-dialect=mysql,postgresql
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_index("ix_mail", "users", ["mail"])
    op.execute("CREATE VIEW adults AS SELECT 1")
    if op.get_bind().dialect.name == "mysql":
        op.drop_index("ix_mail", table_name="users")
        op.create_index("ix_mail", "users", ["name"])


def downgrade():
    op.execute("DROP VIEW adults")
    op.drop_column("users", "mail")  # MIG008: 5
    op.drop_index("ix_mail", table_name="users")  # MIG324: 5 ix_mail
