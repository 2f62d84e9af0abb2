# strong_migrations check_down: what a downgrade destroys
from alembic import op

revision = "5b733571f112"
down_revision = "1dd6fab20434"


def upgrade():
    op.execute("SELECT 1")


def downgrade():
    op.drop_column("users", "name")  # MIG008: 5 users.name
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_column("city")  # MIG008: 9 users.city
    op.execute("ALTER TABLE users DROP COLUMN age")  # MIG008: 5 users.age
