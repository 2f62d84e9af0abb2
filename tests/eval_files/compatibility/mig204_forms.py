# MIG204: a label gets another name
# options: --extend-select=MIG204
from alembic import op

revision = "f9a0c47e2d15"
down_revision = "5c3e7a19d0f8"


def upgrade():
    op.execute("ALTER TYPE rig RENAME VALUE 'sloop' TO 'cutter'")  # MIG204: 5 renames label 'sloop' of type rig to 'cutter'
    with op.get_context().autocommit_block():
        op.execute("ALTER TYPE port.rig RENAME VALUE 'ketch' TO 'yawl'")  # MIG204: 9 type port.rig
    op.execute("DELETE FROM pg_enum WHERE enumlabel = 'sloop' AND enumtypid = 'rig'::regtype")  # MIG204: 5 takes a label out
    op.execute("UPDATE pg_catalog.pg_enum SET enumlabel = 'yawl' WHERE enumlabel = 'ketch'")  # MIG204: 5 renames a label
    op.execute("UPDATE pg_enum SET enumsortorder = 3 WHERE enumlabel = 'ketch'")


def downgrade():
    op.execute("ALTER TYPE rig RENAME VALUE 'cutter' TO 'sloop'")
