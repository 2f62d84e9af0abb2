# squawk identifier-too-long: names of more than 63 bytes
import sqlalchemy as sa
from alembic import op

revision = "fa8ac6170e14"
down_revision = "b3d5ef8769c6"


def upgrade():
    op.create_index("ix_users_on_the_day_of_the_last_payment_that_was_accepted_or_refused", "users", ["day"])  # MIG401: 5 ix_users_on_the_day_of_the_last_payment_that_was_accepted_or_refused
    op.add_column("users", sa.Column("the_day_of_the_last_payment_that_was_accepted_or_refused_by_us_all", sa.Date()))  # MIG401: 5 the_day_of_the_last_payment
    with op.batch_alter_table("users") as batch_op:
        batch_op.create_unique_constraint("uq_users_on_the_day_of_the_last_payment_that_was_accepted_or_refused", ["day"])  # MIG401: 9 uq_users
    op.execute("CREATE TABLE payments_that_were_accepted_or_refused_by_the_bank_of_the_customers (id bigint)")  # MIG401: 5 payments_that
    op.execute("ALTER TABLE users ADD COLUMN the_day_of_the_first_payment_that_was_accepted_or_refused_by_us_al date")  # MIG401: 5 the_day_of_the_first
    # 40 letters, 80 bytes.
    op.execute("CREATE TABLE žžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžž (id bigint)")  # MIG401: 5 80 bytes


def downgrade():
    pass
