# an imported helper called in the downgrade: a column that the upgrade did not add
from alembic import op
from zoo.migrations.utils import create_index_if_missing, drop_column_if_exists

revision = "a32c4998e035"
down_revision = "4c504a61e55e"


def upgrade():
    create_index_if_missing("ix_animals_size", "animals", ["size"])


def downgrade():
    drop_column_if_exists(op, "animals", "size")  # MIG008: 5 animals.size
