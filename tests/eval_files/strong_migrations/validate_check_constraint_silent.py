# strong_migrations validate_check_constraint: in a transaction of its own
# options: --extend-select=MIG114
from alembic import op

revision = "5272f1769b29"
down_revision = "9fbdfda397d4"


def upgrade():
    op.create_check_constraint("ck_age", "users", "age > 0", postgresql_not_valid=True)
    op.execute("ALTER TABLE bills ADD CONSTRAINT ck_sum CHECK (total > 0) NOT VALID")
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE users VALIDATE CONSTRAINT ck_age")
        op.execute("ALTER TABLE bills VALIDATE CONSTRAINT ck_sum")


def downgrade():
    pass
