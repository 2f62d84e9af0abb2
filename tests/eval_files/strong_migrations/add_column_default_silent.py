# strong_migrations add_column_default: constants, new tables, a default of its own
# options: --extend-select=MIG111 --migrations-small-tables=units
import sqlalchemy as sa
from alembic import op

revision = "b3685f38b99c"
down_revision = "ec18bdcedf59"


def upgrade():
    op.add_column("users", sa.Column("mood", sa.Text(), server_default="good"))
    op.add_column("users", sa.Column("age", sa.Integer(), nullable=False, server_default=sa.text("0")))
    op.add_column("users", sa.Column("made_at", sa.DateTime(), server_default=sa.func.current_timestamp()))
    op.execute("ALTER TABLE users ADD COLUMN is_open boolean DEFAULT false NOT NULL")
    op.add_column("users", sa.Column("token", sa.Uuid()))
    op.alter_column("users", "token", server_default=sa.func.gen_random_uuid())
    op.create_table("teams", sa.Column("id", sa.Uuid(), server_default=sa.func.gen_random_uuid(), primary_key=True))
    op.add_column("teams", sa.Column("token", sa.Uuid(), server_default=sa.func.gen_random_uuid()))
    op.add_column("units", sa.Column("token", sa.Uuid(), server_default=sa.func.gen_random_uuid()))
    if op.get_bind().dialect.name == "sqlite":
        op.add_column("users", sa.Column("luck", sa.Float(), server_default=sa.func.random()))


def downgrade():
    op.add_column("users", sa.Column("old", sa.Uuid(), server_default=sa.func.gen_random_uuid()))
