# silent: a constraint that is made, renamed, and dropped by its new name
# options: --extend-select=MIG302,MIG303
from alembic import op

revision = "b7c2d40e1b13"
down_revision = None


def upgrade():
    op.execute("ALTER TABLE boats ADD CONSTRAINT ck_mast CHECK (mast > 0) NOT VALID")
    op.execute("ALTER TABLE boats RENAME CONSTRAINT ck_mast TO ck_sail")


def downgrade():
    op.execute("ALTER TABLE boats DROP CONSTRAINT ck_sail")
