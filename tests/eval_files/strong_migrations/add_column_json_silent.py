# strong_migrations add_column_json: jsonb, other databases
# options: --extend-select=MIG210
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "8c3f5dfe01f0"
down_revision = "f39af953125a"


def upgrade():
    op.add_column("users", sa.Column("settings", postgresql.JSONB()))
    op.add_column("users", sa.Column("extras", sa.JSON().with_variant(postgresql.JSONB(), "postgresql")))
    op.execute("ALTER TABLE users ADD COLUMN details jsonb DEFAULT '{}'::json::jsonb")
    op.add_column("users", sa.Column("json", sa.Text()))
    if op.get_context().dialect.name == "mysql":
        op.add_column("users", sa.Column("options", sa.JSON()))


def downgrade():
    op.add_column("users", sa.Column("old", sa.JSON()))
