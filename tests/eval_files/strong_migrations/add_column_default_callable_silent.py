# strong_migrations add_column_default_callable: functions that are evaluated once
# options: --extend-select=MIG111
import sqlalchemy as sa
from alembic import op

revision = "34bda65b7a76"
down_revision = "e44373ed6365"


def upgrade():
    op.add_column("users", sa.Column("made_at", sa.DateTime(), server_default=sa.text("now()")))
    op.add_column("users", sa.Column("word", sa.Text(), server_default=sa.func.lower("ABC")))
    op.add_column("users", sa.Column("day", sa.Date(), server_default=sa.text("date_trunc('month', now())")))
    op.execute("ALTER TABLE users ADD COLUMN clerk text DEFAULT current_user")
    op.execute("ALTER TABLE users ADD COLUMN tags jsonb DEFAULT jsonb_build_object('a', 1)")
    op.execute("CREATE TABLE teams (id bigint PRIMARY KEY, token uuid DEFAULT gen_random_uuid())")
    op.execute("ALTER TABLE teams ADD COLUMN luck float DEFAULT random()")


def downgrade():
    pass
