# MIG201: a column that is renamed twice hurts once
from alembic import op

revision = "201e00000901"
down_revision = None


def upgrade():
    op.alter_column("users", "nick", new_column_name="alias")  # MIG201: 5 users.nick to alias
    op.alter_column("users", "alias", new_column_name="handle")


def downgrade():
    op.alter_column("users", "handle", new_column_name="nick")
