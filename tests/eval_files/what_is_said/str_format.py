# `.format` with positions, numbers and names
from alembic import op

revision = "84bcff26523a"
down_revision = "8207651f13e3"

TEMPLATE = "ALTER TABLE {table} DROP COLUMN {column}"


def upgrade():
    op.execute("DROP TABLE {}".format("buoys"))  # MIG001: 5 buoys
    op.execute("TRUNCATE {1}, {0}".format("signals", "lights"))  # MIG003: 5 lights
    op.execute(TEMPLATE.format(table="piers", column="light_id"))  # MIG002: 5 piers.light_id


def downgrade():
    raise NotImplementedError("the buoys are gone")
