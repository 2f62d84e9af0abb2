# MIG302: what IF EXISTS drops may have been gone before; what is dropped without asking was there
# options: --extend-select=MIG302
import sqlalchemy as sa
from alembic import op

revision = "5b8d1f4c7a92"
down_revision = "2e6c9a3f8d15"


def upgrade():
    op.execute("ALTER TABLE users DROP COLUMN IF EXISTS email")  # MIG002: 5
    op.execute("ALTER TABLE users DROP COLUMN phone")  # MIG002: 5, MIG302: 5
    op.drop_column("users", "fax", if_exists=True)  # MIG002: 5
    op.drop_column("users", "pager")  # MIG002: 5, MIG302: 5
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_column("telex", if_exists=True)  # MIG002: 9
        batch_op.drop_column("cable")  # MIG002: 9, MIG302: 9
    op.drop_table("visits", if_exists=True)  # MIG001: 5
    op.drop_table("calls")  # MIG001: 5, MIG302: 5
    op.drop_index("ix_users_age", "users", if_exists=True)  # MIG005: 5
    op.drop_index("ix_users_name", "users")  # MIG005: 5, MIG302: 5
    op.drop_constraint("uq_users_age", "users", if_exists=True)  # MIG006: 5
    op.drop_constraint("uq_users_name", "users")  # MIG006: 5, MIG302: 5
    op.execute("DROP VIEW IF EXISTS guests")  # MIG012: 5
    op.execute("DROP VIEW hosts")  # MIG012: 5, MIG302: 5


def downgrade():
    op.add_column("users", sa.Column("age", sa.Integer()))
    op.drop_column("users", "age")
