# MIG504: a default later than its column, a type later than its default, names changed
# options: --extend-ignore=MIG201,MIG216
import sqlalchemy as sa
from alembic import op

revision = "ca02"
down_revision = "ca01"


def upgrade():
    op.alter_column("boats", "note", server_default="none", existing_type=sa.Text())
    op.alter_column("boats", "size", server_default=None, existing_type=sa.Integer())
    op.alter_column("boats", "depth", new_column_name="draught")
    op.alter_column("boats", "kind", type_=sa.Text(), existing_type=sa.Enum("a", "b", name="kind"))
    op.execute("ALTER TYPE state RENAME TO boat_state")


def downgrade():
    op.execute("ALTER TYPE boat_state RENAME TO state")
    op.alter_column("boats", "kind", type_=sa.Enum("a", "b", name="kind"), postgresql_using="kind::kind", existing_type=sa.Text())
    op.alter_column("boats", "draught", new_column_name="depth")
    op.alter_column("boats", "size", server_default="0", existing_type=sa.Integer())
    op.alter_column("boats", "note", server_default=None, existing_type=sa.Text())
