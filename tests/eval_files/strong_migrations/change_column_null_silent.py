# strong_migrations change_column_null: filled and checked before, no change, new tables
# options: --extend-select=MIG109,MIG206
import sqlalchemy as sa
from alembic import op

revision = "39c87278acee"
down_revision = "5bafb83e2325"


def upgrade():
    op.execute("UPDATE users SET name = '' WHERE name IS NULL")
    op.create_check_constraint("ck_name", "users", "name IS NOT NULL", postgresql_not_valid=True)
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE users VALIDATE CONSTRAINT ck_name")
    op.alter_column("users", "name", nullable=False)
    op.execute("ALTER TABLE users ALTER COLUMN name SET NOT NULL")
    op.alter_column("users", "city", existing_nullable=False, nullable=False)
    op.create_table("teams", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("name", sa.Text()))
    op.alter_column("teams", "name", nullable=False)
    op.execute("ALTER TABLE teams ALTER COLUMN name SET NOT NULL")


def downgrade():
    op.alter_column("users", "old", nullable=False)
