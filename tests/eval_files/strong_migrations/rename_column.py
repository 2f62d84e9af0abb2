# strong_migrations rename_column: a column gets another name
# options: --extend-select=MIG201
from alembic import op

revision = "c3b50a7a49a1"
down_revision = "c17539d582dd"


def upgrade():
    op.alter_column("users", "name", new_column_name="first_name")  # MIG201: 5 users.name
    with op.batch_alter_table("users") as batch_op:
        batch_op.alter_column("town", new_column_name="city")  # MIG201: 9 users.town
    op.execute("ALTER TABLE users RENAME COLUMN tel TO phone")  # MIG201: 5 users.tel


def downgrade():
    pass
