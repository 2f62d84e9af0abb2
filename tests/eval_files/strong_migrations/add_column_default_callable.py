# strong_migrations add_column_default_callable: a function as a default
# options: --extend-select=MIG111
import sqlalchemy as sa
from alembic import op

revision = "a72ab285d830"
down_revision = "6d1254bc9280"


def upgrade():
    op.add_column("users", sa.Column("token", sa.Uuid(), server_default=sa.text("uuid_generate_v4()")))  # MIG111: 5 uuid_generate_v4()
    # Nobody knows here what it does.
    op.add_column("users", sa.Column("code", sa.Text(), server_default=sa.text("app.new_code()")))  # MIG111: 5 app.new_code()
    op.execute("ALTER TABLE users ADD COLUMN no bigint DEFAULT nextval('user_no')")  # MIG111: 5 nextval()
    op.execute("ALTER TABLE users ADD COLUMN spoken_at text DEFAULT timeofday()")  # MIG111: 5 timeofday()


def downgrade():
    pass
