# strong_migrations validate_check_constraint: validated while the table is locked
# options: --extend-select=MIG114
import sqlalchemy as sa
from alembic import op

revision = "fcb2debb49f1"
down_revision = "62151a9c1d3e"


def upgrade():
    op.create_check_constraint("ck_age", "users", "age > 0", postgresql_not_valid=True)
    op.execute("ALTER TABLE users VALIDATE CONSTRAINT ck_age")  # MIG114: 5 ck_age
    with op.batch_alter_table("teams") as batch_op:
        batch_op.create_check_constraint("ck_size", "size > 0", postgresql_not_valid=True)
    op.get_bind().execute(sa.text("ALTER TABLE teams VALIDATE CONSTRAINT ck_size"))  # MIG114: 5 ck_size
    op.execute("ALTER TABLE bills ADD CONSTRAINT ck_sum CHECK (total > 0) NOT VALID")
    op.execute("ALTER TABLE bills VALIDATE CONSTRAINT ck_sum")  # MIG114: 5 ck_sum


def downgrade():
    pass
