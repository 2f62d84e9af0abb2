# The first of a history: an enum type that a table brings along, and one of its own
import sqlalchemy as sa
from alembic import op

revision = "lb01"
down_revision = None


def upgrade():
    op.create_table(
        "boats",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("rig", sa.Enum("sloop", "ketch", "yawl", name="rig")),
        sa.Column("hull", sa.Text()),
    )
    op.execute("CREATE TYPE hull AS ENUM ('wood', 'iron')")


def downgrade():
    op.drop_table("boats")
    op.execute("DROP TYPE rig")
    op.execute("DROP TYPE hull")
