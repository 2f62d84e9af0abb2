# strong_migrations add_column_json: json where jsonb has an equality
# options: --extend-select=MIG210
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "87ecd0e91ae8"
down_revision = "2ebce0de0820"


def upgrade():
    op.add_column("users", sa.Column("settings", sa.JSON()))  # MIG210: 5 users.settings
    op.add_column("users", sa.Column("extras", postgresql.JSON()))  # MIG210: 5 users.extras
    with op.batch_alter_table("users") as batch_op:
        batch_op.add_column(sa.Column("options", sa.JSON))  # MIG210: 9 users.options
    op.execute("ALTER TABLE users ADD COLUMN details json")  # MIG210: 5 users.details


def downgrade():
    pass
