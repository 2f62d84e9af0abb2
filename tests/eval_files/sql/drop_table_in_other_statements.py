# the words DROP TABLE in statements that drop no table
from alembic import op

revision = "5732a32c68ef"
down_revision = "b2961ec68d6b"


def upgrade():
    op.execute("ALTER EXTENSION lighting DROP TABLE lamps")
    op.execute("ALTER PUBLICATION lights DROP TABLE lamps")
    op.execute("COMMENT ON TABLE lamps IS 'DROP TABLE lamps next year'")
    op.execute("CREATE TABLE drop_table (drop_column integer, \"DROP TABLE\" text)")
    op.execute("SELECT 'DROP TABLE ' || tablename FROM pg_tables")
    op.execute("CREATE TEMP TABLE lamp_ids ON COMMIT DROP AS SELECT id FROM lamps")


def downgrade():
    op.drop_table("drop_table")
