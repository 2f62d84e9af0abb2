# MIG129: speaks where no schema changes in the transaction, and where MIG120 is not heard
# options: --extend-select=MIG120,MIG129 --extend-ignore=MIG118,MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c1291"
down_revision = "1d0c1291"


def upgrade():
    connection = op.get_bind()
    for row in connection.execute(sa.text("SELECT id, name FROM stalls")):
        connection.execute(sa.text("UPDATE stalls SET slug = :slug WHERE id = :id"), {"slug": row.name.lower(), "id": row.id})  # MIG129: 9 updates stalls for each row of stalls
    with op.get_context().autocommit_block():
        op.create_index("ix_slug", "stalls", ["slug"], if_not_exists=True, postgresql_concurrently=True)


def downgrade():
    pass
