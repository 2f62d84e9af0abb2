# `.format` whose pieces make a harmless statement
from alembic import op

revision = "7856815657a1"
down_revision = "84bcff26523a"

TEMPLATE = "{verb} {table} {tail}"


def upgrade():
    op.execute(TEMPLATE.format(verb="DELETE FROM", table="buoys", tail="WHERE sunk"))
    op.execute("COMMENT ON TABLE {0} IS '{1}'".format("buoys", "DROP TABLE lights"))


def downgrade():
    op.execute("COMMENT ON TABLE buoys IS NULL")
