# no finding: LOCK TABLE and what follows are about one table
# options: --extend-select=MIG118
import sqlalchemy as sa
from alembic import op

revision = "1e0c1274"
down_revision = "1d0c1258"


def upgrade():
    op.execute("LOCK TABLE boats IN ACCESS EXCLUSIVE MODE")
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.execute("CREATE TRIGGER sail AFTER INSERT ON boats EXECUTE FUNCTION hoist()")


def downgrade():
    op.execute("DROP TRIGGER sail ON boats")
    op.drop_column("boats", "mast")
