# MIG140: a file that is named after several databases, SQLite among them
# options: --migrations-dialect=postgresql,sqlite --extend-ignore=MIG002
import sqlalchemy as sa
from alembic import op

revision = "140e000000f2"
down_revision = None


def upgrade():
    op.create_primary_key("pk_boats", "boats", ["id"])  # MIG140: 5 boats
    op.execute("ALTER TABLE boats ADD CONSTRAINT ck CHECK (size > 0)")  # MIG140: 5 boats
    op.add_column("boats", sa.Column("seen", sa.DateTime(), server_default=sa.func.now()))  # MIG140: 5 boats


def downgrade():
    pass
