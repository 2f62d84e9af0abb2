# MIG101, MIG207 and MIG209 are silent where the run adds what it has looked for in vain
# options: --extend-select=MIG101,MIG207,MIG209
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00126"
down_revision = "6e2da1b00125"


def upgrade():
    inspector = sa.inspect(op.get_bind())
    if not inspector.has_table("pairs"):
        op.create_table("pairs", sa.Column("key", sa.Text()))
    op.create_index("a", "pairs", ["key"], unique=True)
    columns = [one["name"] for one in inspector.get_columns("users")]
    if "nick" not in columns:
        op.add_column("users", sa.Column("nick", sa.Text()))
    op.create_index("b", "users", ["nick"], unique=True)  # MIG101: 5 b on users
    if "kind" not in columns:
        op.add_column("users", sa.Column("kind", sa.Text(), server_default="x", nullable=False))
    op.alter_column("users", "kind", server_default=None)
    op.create_index("c", "users", ["kind"], unique=True)  # MIG101: 5 c on users, MIG207: 5 users (kind)
    op.alter_column("users", "size", server_default=None)  # MIG209: 5 users.size
    op.execute("CREATE TABLE IF NOT EXISTS old_pairs (key text)")
    op.execute("CREATE UNIQUE INDEX d ON old_pairs (key)")  # MIG101: 5 old_pairs, MIG207: 5 old_pairs (key)


def downgrade():
    pass
