# inside `op.get_context().autocommit_block()`
from alembic import op

revision = "c56526016329"
down_revision = "07e5b74a8f95"


def upgrade():
    with op.get_context().autocommit_block():
        op.drop_index(  # MIG005: 9 ix_silos_kind
            "ix_silos_kind",
            table_name="silos",
            postgresql_concurrently=True,
        )


def downgrade():
    with op.get_context().autocommit_block():
        op.create_index("ix_silos_kind", "silos", ["kind"], postgresql_concurrently=True)
