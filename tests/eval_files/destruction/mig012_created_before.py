# MIG012, its neighbour: objects that the same function created
import sqlalchemy as sa
from alembic import op

revision = "1840d5cb12c7"
down_revision = "c6cc86ccf41f"


def upgrade():
    op.execute("CREATE FUNCTION tmp_rank(text) RETURNS int LANGUAGE sql AS 'SELECT 1'")
    op.execute("UPDATE storms SET rank = tmp_rank(name) WHERE rank IS NULL")
    op.execute("DROP FUNCTION tmp_rank(text)")
    kind = sa.Enum("a", "b", name="tmp_kind")
    kind.create(op.get_bind())
    kind.drop(op.get_bind())
    op.execute("CREATE SCHEMA scratch")
    op.execute("DROP SCHEMA scratch")


def downgrade():
    pass
