# MIG118: the second existing table locked against everything
# options: --extend-select=MIG118
import sqlalchemy as sa
from alembic import op

revision = "1e0c118a"
down_revision = "1d0c118a"


def upgrade():
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.add_column("boats", sa.Column("keel", sa.Text()))
    with op.batch_alter_table("sails") as batch:
        batch.alter_column("area", server_default="0")  # MIG118: 9 locks boats
    op.execute("ALTER TABLE ports ALTER COLUMN depth SET NOT NULL")  # MIG206: 5 ports.depth
    with op.get_context().autocommit_block():
        op.create_index("ix_a", "boats", ["a"], postgresql_concurrently=True)
    op.rename_table("crews", "teams")  # MIG202: 5 crews
    op.execute("LOCK TABLE harbours")  # MIG118: 5 locks crews


def downgrade():
    pass
