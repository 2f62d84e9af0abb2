# squawk ban-uncommitted-transaction: functions, blocks, savepoints and connections of one's own
import sqlalchemy as sa
from alembic import op

revision = "0a0aa0cccd6e"
down_revision = "9057d6b8a468"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("BEGIN")
        op.execute("COMMIT")
    op.execute("DO $$ BEGIN PERFORM 1; END $$")
    op.execute("CREATE FUNCTION one() RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$")
    op.execute("CREATE FUNCTION two() RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT 2; END")
    with op.get_bind().begin_nested():
        op.add_column("users", sa.Column("age", sa.Integer()))
    engine = sa.create_engine("postgresql://localhost/other")
    with engine.begin() as connection:
        connection.execute(sa.text("SELECT 1"))


def downgrade():
    pass
