# MIG505: neither CREATE DOMAIN of another name nor a table brings the type along
import sqlalchemy as sa
from alembic import op

revision = "505c00000002"
down_revision = "505c00000001"


def upgrade():
    op.execute("CREATE DOMAIN moods AS text")
    op.create_table("ports", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.add_column("boats", sa.Column("mood", sa.Enum("a", "b", name="mood")))  # MIG505: 5 mood


def downgrade():
    op.drop_column("boats", "mood")
    op.drop_table("ports")
    op.execute("DROP DOMAIN moods")
