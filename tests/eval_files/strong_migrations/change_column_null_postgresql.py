# strong_migrations change_column_null_postgresql: NOT NULL reads all rows under a lock
# options: --extend-select=MIG109,MIG206
from alembic import op

revision = "0bf936113529"
down_revision = "0937a4201da8"


def upgrade():
    op.create_check_constraint("ck_name", "users", "name IS NOT NULL", postgresql_not_valid=True)
    # Nothing has validated it.
    op.alter_column("users", "name", nullable=False)  # MIG109: 5 users.name, MIG206: 5 users.name
    op.execute("ALTER TABLE users ADD CONSTRAINT ck_age CHECK (age > 0)")
    # A NULL passes this one.
    op.execute("ALTER TABLE users ALTER COLUMN age SET NOT NULL")  # MIG109: 5 users.age, MIG206: 5 users.age


def downgrade():
    pass
