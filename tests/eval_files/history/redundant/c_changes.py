# MIG416 is silent where what served is dropped, in this revision or before, or stands elsewhere
# options: --extend-select=MIG416 --extend-ignore=MIG005,MIG006,MIG202
from alembic import op

revision = "416f00000003"
down_revision = "416f00000002"


def upgrade():
    op.drop_index("ix_market", "stalls")
    op.drop_index("ix_code", "stalls")
    op.drop_index("ix_keeper_alone", "stalls")
    op.create_index("ix_number", "stalls", ["number"])  # the primary key begins with another column
    op.create_index("ix_keeper_2", "stalls", ["keeper_id"])
    op.drop_index("ix_keeper", "stalls")
    op.drop_constraint("uq_code", "stalls", type_="unique")
    op.rename_table("stalls", "stands")


def downgrade():
    op.rename_table("stands", "stalls")
    op.create_unique_constraint("uq_code", "stalls", ["code"])
    op.create_index("ix_keeper", "stalls", ["keeper_id", "code"])
    op.drop_index("ix_keeper_2", "stalls")
    op.drop_index("ix_number", "stalls")
    op.create_index("ix_keeper_alone", "stalls", ["keeper_id"])
    op.create_index("ix_code", "stalls", ["code"])
    op.create_index("ix_market", "stalls", ["market_id"])
