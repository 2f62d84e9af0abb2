# both arms of an unknown `if` count
import sqlalchemy as sa
from alembic import op

revision = "f8fff0bf4d20"
down_revision = "cc140a745386"


def upgrade():
    if "fins" in sa.inspect(op.get_bind()).get_table_names():
        op.drop_table("fins")  # MIG001: 9 fins
    elif op.get_bind().dialect.name == "sqlite":
        op.execute("DELETE FROM fish")  # MIG004: 9 fish
    else:
        op.drop_column("fish", "fins")  # MIG002: 9 fish.fins


def downgrade():
    raise NotImplementedError("the fins are gone")
