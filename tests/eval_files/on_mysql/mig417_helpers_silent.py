# MIG417 judges each database by its own switch: what runs on others, and what is on again, is spared
# options: --extend-select=MIG417 --migrations-dialect=mysql
from alembic import op

revision = "417e00000004"
down_revision = "417d00000004"


def upgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET session_replication_role = 'replica'")
        op.execute("DELETE FROM markets WHERE id = 7")
    op.execute("SELECT 1")
    op.execute("SHOW TABLES")


def downgrade():
    op.execute("SET foreign_key_checks = 1")
    op.execute("DELETE FROM markets WHERE id = 8")
