# what downgrade reaches through upgrade belongs to both directions
from alembic import op

revision = "2664175ff91b"
down_revision = "a8cf576f2753"


def upgrade():
    op.drop_table("treat_cache")  # MIG001: 5 treat_cache, MIG008: 5 treat_cache
    op.drop_index("ix_treats_name", "treats")  # MIG005: 5 ix_treats_name


def downgrade():
    upgrade()
