# no header: a script that drops tables and is no migration
from alembic import op


def upgrade():
    op.drop_table("ponds")


def downgrade():
    op.drop_column("frogs", "pond_id")
