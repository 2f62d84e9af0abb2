# labels that are only added, by a library that commits before it adds them (MIG123)
# options: --extend-select=MIG204,MIG302,MIG303,MIG304 --migrations-dialect=postgresql
from alembic import op

revision = "e5d0000000c4"
down_revision = None


def upgrade():
    op.sync_enum_values("public", "mood", ["calm", "wild"], ["calm", "wild", "sad"])  # MIG123: 5 COMMIT
    op.add_enum_value("public", "colour", "blue", before_value="red")
    op.sync_enum_values("public", "size", ["s", "m"], [])


def downgrade():
    op.sync_enum_values("public", "size", ["s"], [])
