# squawk transaction-nesting: Alembic's transaction alone, and words in other places
import sqlalchemy as sa
from alembic import op

revision = "9f3954fe1c34"
down_revision = "011ea139894c"


def upgrade():
    op.add_column("users", sa.Column("age", sa.Integer()))
    op.execute("COMMENT ON COLUMN users.age IS 'BEGIN; COMMIT'")
    op.execute("DO $$ BEGIN PERFORM 1; END $$")
    op.execute("CREATE TABLE jobs (begin_at timestamptz, commit text)")
    with op.get_context().autocommit_block():
        op.execute("BEGIN; UPDATE users SET age = 0 WHERE age IS NULL; COMMIT")


def downgrade():
    pass
