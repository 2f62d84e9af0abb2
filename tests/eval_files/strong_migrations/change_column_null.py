# strong_migrations change_column_null: NOT NULL where rows may hold NULL
# options: --extend-select=MIG109,MIG206
import sqlalchemy as sa
from alembic import op

revision = "f688e6ac990d"
down_revision = "86bdeda7b674"


def upgrade():
    op.alter_column("users", "name", nullable=False)  # MIG109: 5 users.name, MIG206: 5 users.name
    with op.batch_alter_table("users") as batch_op:
        batch_op.alter_column("city", existing_type=sa.Text(), nullable=False)  # MIG109: 9 users.city, MIG206: 9 users.city
    op.execute("ALTER TABLE users ALTER COLUMN age SET NOT NULL")  # MIG109: 5 users.age, MIG206: 5 users.age
    op.execute("UPDATE users SET mood = 'good' WHERE mood IS NULL")
    op.alter_column("users", "mood", nullable=False)  # MIG109: 5 users.mood


def downgrade():
    pass
