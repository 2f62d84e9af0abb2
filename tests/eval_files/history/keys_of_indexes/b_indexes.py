# The unique indexes that keys take over later.
# options: --extend-select=MIG1 --extend-ignore=MIG118,MIG121,MIG125
from alembic import op

revision = "ki02"
down_revision = "ki01"


def upgrade():
    with op.get_context().autocommit_block():
        op.create_index(
            "ux_visits", "visits", ["id"], unique=True, postgresql_concurrently=True
        )
        op.create_index(
            "ux_guests", "guests", ["id"], unique=True, postgresql_concurrently=True
        )
        op.create_index(
            "ux_rooms", "rooms", ["id"], unique=True, postgresql_concurrently=True
        )
        op.create_index(
            "ux_keys", "keys", ["id"], unique=True, postgresql_concurrently=True
        )
        op.create_index(
            "ux_trips", "trips", ["id"], unique=True, postgresql_concurrently=True
        )
        op.execute("CREATE UNIQUE INDEX CONCURRENTLY ux_email ON guests (email)")


def downgrade():
    op.drop_index("ux_email", "guests")
    op.drop_index("ux_trips", "trips")
    op.drop_index("ux_keys", "keys")
    op.drop_index("ux_rooms", "rooms")
    op.drop_index("ux_guests", "guests")
    op.drop_index("ux_visits", "visits")
