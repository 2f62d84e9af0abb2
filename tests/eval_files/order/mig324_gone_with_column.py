# MIG324: PostgreSQL drops indexes and constraints with their column
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("mail", sa.Text))
    op.create_index("ix_mail", "users", ["name", "mail"])
    op.create_unique_constraint("uq_mail", "users", ["mail"])
    op.execute("CREATE INDEX ix_sql ON users (mail)")
    with op.batch_alter_table("orders") as batch_op:
        batch_op.add_column(sa.Column("user_id", sa.Integer))
        batch_op.create_foreign_key("fk_user", "users", ["user_id"], ["id"])


def downgrade():
    op.drop_column("users", "mail")
    op.drop_index("ix_mail", table_name="users")  # MIG324: 5 ix_mail
    op.drop_constraint("uq_mail", "users", type_="unique")  # MIG324: 5 uq_mail
    op.execute("DROP INDEX ix_sql")  # MIG324: 5 ix_sql
    with op.batch_alter_table("orders") as batch_op:
        batch_op.drop_column("user_id")
        batch_op.drop_constraint("fk_user", type_="foreignkey")  # MIG324: 9 fk_user
