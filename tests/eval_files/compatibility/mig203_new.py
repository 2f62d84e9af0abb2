# no finding: what moves is new here, leaves a view behind, stays where it is, or is no schema
# options: --extend-select=MIG203
import sqlalchemy as sa
from alembic import op

revision = "b81c0e5d7fa6"
down_revision = "2d6b8f0e9c41"


def upgrade():
    op.execute("CREATE SCHEMA port")
    op.execute("ALTER SCHEMA port RENAME TO harbour")
    op.create_table("piers", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("ALTER TABLE piers SET SCHEMA harbour")
    op.execute("ALTER TABLE port.quays SET SCHEMA harbour")
    op.execute("CREATE VIEW port.quays AS SELECT * FROM harbour.quays")
    op.execute("CREATE FUNCTION tide() RETURNS int LANGUAGE sql AS 'SELECT 1'")
    op.execute("ALTER FUNCTION tide() SET SCHEMA harbour")
    op.execute("ALTER TABLE fleet.boats SET SCHEMA fleet")
    op.execute("ALTER SCHEMA fleet OWNER TO admiral")


def downgrade():
    op.execute("ALTER TABLE fleet.boats SET SCHEMA port")
