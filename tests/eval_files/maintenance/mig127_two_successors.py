# MIG127: of two indexes that could take the place of the dropped one the first is told
# options: --extend-select=MIG127
from alembic import op

revision = "b7c2d40e1b11"
down_revision = None


def upgrade():
    op.drop_index("ix_boats_mast", table_name="boats")  # MIG127: 5 ix_boats_mast_sail
    op.create_index("ix_boats_mast_sail", "boats", ["mast", "sail"])
    op.create_index("ix_boats_mast_keel", "boats", ["mast", "keel"])


def downgrade():
    op.drop_index("ix_boats_mast_keel", table_name="boats")
    op.create_index("ix_boats_mast", "boats", ["mast"])
