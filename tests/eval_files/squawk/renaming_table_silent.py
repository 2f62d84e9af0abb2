# squawk renaming-table: new tables, a view of the old name, indexes, the way back
# options: --extend-select=MIG202
import sqlalchemy as sa
from alembic import op

revision = "5ed5661f89e0"
down_revision = "b20f065b5a9d"


def upgrade():
    op.create_table("team", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.rename_table("team", "teams")
    op.execute("ALTER TABLE teams RENAME TO groups")
    op.rename_table("user", "users")
    op.execute('CREATE VIEW "user" AS SELECT * FROM users')
    op.execute("ALTER TABLE bill RENAME TO bills")
    op.execute("CREATE OR REPLACE VIEW bill AS SELECT * FROM bills")
    op.execute("ALTER INDEX ix_user RENAME TO ix_users")


def downgrade():
    op.rename_table("users", "user")
    op.execute("ALTER TABLE bills RENAME TO bill")
