# MIG324: dropped before, asked for, made again, or on another column
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None

from somewhere import repair


def upgrade():
    op.create_index("ix_a", "users", ["a"])
    op.create_index("ix_b", "users", ["b"])
    op.create_index("ix_c", "users", ["c"])
    op.create_index("ix_d", "users", ["d"])
    op.create_index("ix_e", "users", ["e"])
    op.create_index("ix_f", "users", [sa.text("lower(f)")])
    op.drop_index("ix_e")


def downgrade():
    op.drop_index("ix_a")
    op.execute("ALTER TABLE users DROP COLUMN IF EXISTS a")  # MIG008: 5
    op.drop_column("users", "b")  # MIG008: 5
    op.execute("DROP INDEX IF EXISTS ix_b")
    op.create_index("ix_b", "users", ["g"])
    op.drop_index("ix_b")
    op.drop_column("users", "c")  # MIG008: 5
    repair()
    op.drop_index("ix_c")
    op.drop_column("users", "x")  # MIG008: 5
    op.drop_index("ix_d")
    op.drop_index("ix_f")
