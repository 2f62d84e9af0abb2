# every part of a try statement may be executed
from alembic import op

revision = "a8cbe2a1ae3d"
down_revision = "19ad14dcb0e2"


def upgrade():
    try:
        op.drop_constraint("uq_fish_name", "fish", type_="unique")  # MIG006: 9 uq_fish_name
    except Exception:
        op.drop_index("ix_fish_name", "fish")  # MIG005: 9 ix_fish_name
    else:
        op.drop_column("fish", "name")  # MIG002: 9 fish.name
    finally:
        op.execute("TRUNCATE fish_cache")  # MIG003: 9 fish_cache


def downgrade():
    raise NotImplementedError("the names are gone")
