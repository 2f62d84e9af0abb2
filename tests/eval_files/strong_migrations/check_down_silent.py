# strong_migrations check_down: the way back of what the upgrade adds
import sqlalchemy as sa
from alembic import op

revision = "3ead99d62bb7"
down_revision = "cc6bfcb67af7"


def upgrade():
    op.add_column("users", sa.Column("name", sa.Text()))
    op.execute("ALTER TABLE users ADD COLUMN age integer")
    op.create_table("teams", sa.Column("id", sa.BigInteger(), primary_key=True))


def downgrade():
    op.drop_table("teams")
    op.drop_column("users", "name")
    op.execute("ALTER TABLE users DROP COLUMN age")
