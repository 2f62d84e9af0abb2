# an autocommit block that only builds
from alembic import op

revision = "2731f1241e08"
down_revision = "c56526016329"


def upgrade():
    with op.get_context().autocommit_block():
        op.create_index("ix_silos_owner", "silos", ["owner"], postgresql_concurrently=True)
        op.execute("ALTER TYPE silo_kind ADD VALUE IF NOT EXISTS 'bunker'")


def downgrade():
    with op.get_context().autocommit_block():
        op.drop_index("ix_silos_owner", "silos", postgresql_concurrently=True)
