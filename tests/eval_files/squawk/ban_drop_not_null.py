# squawk ban-drop-not-null: a column may be NULL from now on
# options: --extend-select=MIG208
import sqlalchemy as sa
from alembic import op

revision = "42d95e80cb4b"
down_revision = "7dc06c7f3351"


def upgrade():
    op.alter_column("users", "email", nullable=True)  # MIG208: 5 users.email
    op.alter_column("users", "phone", existing_type=sa.Text(), existing_nullable=False, nullable=True)  # MIG208: 5 users.phone
    with op.batch_alter_table("users") as batch_op:
        batch_op.alter_column("city", nullable=True)  # MIG208: 9 users.city
    op.execute("ALTER TABLE users ALTER COLUMN street DROP NOT NULL")  # MIG208: 5 users.street
    op.execute("ALTER TABLE users ALTER zip DROP NOT NULL")  # MIG208: 5 users.zip


def downgrade():
    pass
