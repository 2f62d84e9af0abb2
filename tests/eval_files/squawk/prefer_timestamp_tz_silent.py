# squawk prefer-timestamp-tz: with a time zone, other types, other databases
# options: --extend-select=MIG406
import sqlalchemy as sa
from alembic import op

revision = "cfec300862e5"
down_revision = "c5aa8e04d02b"


def upgrade():
    op.create_table("users", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("made_at", sa.DateTime(timezone=True)))
    op.add_column("users", sa.Column("seen_at", sa.TIMESTAMP(timezone=True)))
    op.add_column("users", sa.Column("born", sa.Date()))
    op.execute("CREATE TABLE bills (id bigint PRIMARY KEY, due timestamptz NOT NULL, opens time)")
    op.execute("ALTER TABLE bills ADD COLUMN sent_at timestamp(3) with time zone")
    if op.get_context().dialect.name == "mysql":
        op.add_column("users", sa.Column("left_at", sa.DateTime()))


def downgrade():
    op.add_column("users", sa.Column("old_at", sa.DateTime()))
