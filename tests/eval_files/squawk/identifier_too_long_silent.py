# squawk identifier-too-long: 63 bytes, with a schema before them, and text that is no name
import sqlalchemy as sa
from alembic import op

revision = "6957856e8a0a"
down_revision = "c7189c537392"


def upgrade():
    op.create_index("ix_users_on_the_day_of_the_last_payment_accepted_or_refused_abc", "users", ["day"])
    op.add_column("users", sa.Column("the_day_of_the_last_payment_that_was_accepted_or_refused_by_all", sa.Date()))
    op.execute("CREATE TABLE billing_of_the_whole_company.payments_that_were_accepted_or_refused_by_the_bank (id bigint)")
    op.execute("COMMENT ON TABLE users IS 'the_day_of_the_last_payment_that_was_accepted_or_refused_by_us_all_is_in_it'")
    op.execute("CREATE TABLE žžžžžžžžžžžžžžžžžžžžžžžžžžžžžžž (id bigint)")


def downgrade():
    pass
