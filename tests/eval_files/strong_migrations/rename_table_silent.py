# strong_migrations rename_table: new tables, a view of the old name, the way back
# options: --extend-select=MIG202
import sqlalchemy as sa
from alembic import op

revision = "a4fe082d8b26"
down_revision = "85bc2741b67f"


def upgrade():
    op.create_table("teams", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.rename_table("teams", "groups")
    op.execute("CREATE TABLE clubs (id bigint PRIMARY KEY)")
    op.execute("ALTER TABLE clubs RENAME TO unions")
    op.rename_table("users", "people")
    op.execute("CREATE VIEW users AS SELECT * FROM people")


def downgrade():
    op.rename_table("people", "users")
