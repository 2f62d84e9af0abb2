# strong_migrations change_column_null_postgresql: a CHECK proves it
# options: --extend-select=MIG109,MIG206
from alembic import op

revision = "e67df18b6a07"
down_revision = "1a5c873abcee"


def upgrade():
    op.create_check_constraint("ck_name", "users", "name IS NOT NULL", postgresql_not_valid=True)
    op.execute("ALTER TABLE users ADD CONSTRAINT ck_age CHECK (age IS NOT NULL) NOT VALID")
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE users VALIDATE CONSTRAINT ck_name")
        op.execute("ALTER TABLE users VALIDATE CONSTRAINT ck_age")
    op.alter_column("users", "name", nullable=False)
    op.drop_constraint("ck_name", "users")
    op.execute("ALTER TABLE users ALTER COLUMN age SET NOT NULL")
    op.execute("ALTER TABLE users DROP CONSTRAINT ck_age")


def downgrade():
    pass
