# MIG416: what an earlier revision has made serves already
# options: --extend-select=MIG416
from alembic import op

revision = "416f00000002"
down_revision = "416f00000001"


def upgrade():
    op.create_index("ix_market", "stalls", ["market_id"])  # MIG416: 5 although the primary key on market_id
    op.execute("CREATE INDEX ix_code ON stalls (code)")  # MIG416: 5 although the unique constraint on code (since 416f00000001) begins
    with op.batch_alter_table("stalls") as batch_op:
        batch_op.create_index("ix_keeper_alone", ["keeper_id"])  # MIG416: 9 although index ix_keeper on keeper_id


def downgrade():
    op.drop_index("ix_keeper_alone", "stalls")
    op.drop_index("ix_code", "stalls")
    op.drop_index("ix_market", "stalls")
