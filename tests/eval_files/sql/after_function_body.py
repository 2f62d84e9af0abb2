# a statement after a function's body is executed
from alembic import op

revision = "052fc3418177"
down_revision = "05b1d9954960"


def upgrade():
    op.execute("CREATE FUNCTION tidy() RETURNS void LANGUAGE sql AS $$ DELETE FROM lamps; $$; DROP TABLE bulbs")  # MIG001: 5 bulbs
    op.execute("CREATE TRIGGER tr AFTER INSERT ON lamps BEGIN SELECT 1; END; DELETE FROM fuses")  # MIG004: 5 fuses
    op.execute("CREATE FUNCTION a() RETURNS int AS 'SELECT 1' LANGUAGE sql; TRUNCATE wires;")  # MIG003: 5 wires


def downgrade():
    raise NotImplementedError("what was dropped is gone")
