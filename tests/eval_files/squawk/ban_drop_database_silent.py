# squawk ban-drop-database: objects made just before, text that only looks like it, the way back
from alembic import op

revision = "d6b39b2b6b49"
down_revision = "93b9d26f741e"


def upgrade():
    op.execute("CREATE SCHEMA staging")
    op.execute("DROP SCHEMA staging")
    op.execute("SELECT 'DROP DATABASE archive'")
    op.execute("-- DROP DATABASE archive\nSELECT 1")
    op.execute("GRANT CONNECT ON DATABASE archive TO clerk")
    op.execute("DROP VIEW IF EXISTS active_users")
    op.execute("CREATE VIEW active_users AS SELECT * FROM users")
    op.execute("CREATE SCHEMA billing")


def downgrade():
    op.execute("DROP SCHEMA billing")
