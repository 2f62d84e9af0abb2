# The first of a history: one enum type comes with a table, one by hand, and one by SQL.
import sqlalchemy as sa
from alembic import op

revision = "en01"
down_revision = None


def upgrade():
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("note", sa.Text()),
        sa.Column("state", sa.Enum("a", "b", name="state")),
    )
    sa.Enum("x", "y", name="rig").create(op.get_bind())
    op.execute("CREATE TYPE hull AS ENUM ('wood', 'steel')")
    op.execute("CREATE TYPE flag AS ENUM ('red', 'blue')")


def downgrade():
    op.execute("DROP TYPE flag")
    op.execute("DROP TYPE hull")
    op.execute("DROP TYPE rig")
    op.drop_table("boats")
    op.execute("DROP TYPE state")
