# strong_migrations add_unique_constraint: a unique constraint that builds its index under a lock
# options: --extend-select=MIG106
from alembic import op

revision = "38f7c3677ab2"
down_revision = "50e30541d216"


def upgrade():
    op.create_unique_constraint("uq_name", "users", ["name"])  # MIG106: 5 uq_name
    with op.batch_alter_table("users") as batch_op:
        batch_op.create_unique_constraint("uq_city", ["city", "zip"])  # MIG106: 9 uq_city
    op.execute("ALTER TABLE users ADD CONSTRAINT uq_age UNIQUE (age)")  # MIG106: 5 uq_age


def downgrade():
    pass
