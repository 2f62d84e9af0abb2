# squawk prefer-timestamp-tz: timestamps without a time zone
# options: --extend-select=MIG406
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "266350192635"
down_revision = "003d29685faf"


def upgrade():
    op.create_table("users", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("made_at", sa.DateTime()))  # MIG406: 5 users.made_at
    op.add_column("users", sa.Column("seen_at", sa.TIMESTAMP()))  # MIG406: 5 users.seen_at
    op.add_column("users", sa.Column("left_at", sa.DateTime(timezone=False)))  # MIG406: 5 users.left_at
    with op.batch_alter_table("users") as batch_op:
        batch_op.add_column(sa.Column("paid_at", postgresql.TIMESTAMP(precision=3)))  # MIG406: 9 users.paid_at
    op.execute("CREATE TABLE bills (id bigint PRIMARY KEY, due timestamp NOT NULL)")  # MIG406: 5 bills.due
    op.execute("ALTER TABLE bills ADD COLUMN sent_at timestamp(3) without time zone")  # MIG406: 5 bills.sent_at
    op.execute("ALTER TABLE bills ALTER COLUMN day TYPE timestamp")  # MIG406: 5 bills.day


def downgrade():
    pass
