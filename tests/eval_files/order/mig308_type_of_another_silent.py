# MIG308: a type is dropped with CASCADE, in a try, or with a name in another schema
import sqlalchemy as sa
from alembic import op

revision = "a1"
down_revision = None


def upgrade():
    op.execute("CREATE TYPE mood AS ENUM ('calm')")
    op.execute("CREATE TYPE shop.mood AS ENUM ('calm')")
    op.add_column("t", sa.Column("a", sa.Enum("calm", name="mood")))


def downgrade():
    op.execute("DROP TYPE shop.mood")
    try:
        op.execute("DROP TYPE mood")
    except Exception:
        pass
    op.drop_column("t", "a")
