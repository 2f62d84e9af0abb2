# MIG204: a label gets another name
# options: --extend-select=MIG204
from alembic import op

revision = "f9a0c47e2d15"
down_revision = "5c3e7a19d0f8"


def upgrade():
    op.execute("ALTER TYPE rig RENAME VALUE 'sloop' TO 'cutter'")  # MIG204: 5 renames label 'sloop' of type rig to 'cutter'
    with op.get_context().autocommit_block():
        op.execute("ALTER TYPE port.rig RENAME VALUE 'ketch' TO 'yawl'")  # MIG204: 9 type port.rig


def downgrade():
    op.execute("ALTER TYPE rig RENAME VALUE 'cutter' TO 'sloop'")
