# helpers imported by their full name from a module above the migration
import sqlalchemy as sa
from alembic import op
from zoo.migrations.utils import drop_column_if_exists, drop_index_if_exists

revision = "0a9538a51ff9"
down_revision = None


def upgrade():
    drop_index_if_exists("ix_animals_kind", "animals")  # MIG005: 5 ix_animals_kind
    drop_column_if_exists(op, "animals", "kind")  # MIG002: 5 animals.kind


def downgrade():
    op.add_column("animals", sa.Column("kind", sa.String(40)))
