# a path that is only known when the migration runs: what it does is unknown
# options: --extend-select=MIG303
import importlib.util
import os

from alembic import op

revision = "5eat00000010"
down_revision = "5eat00000009"


def upgrade():
    spec = importlib.util.spec_from_file_location("other", os.environ["OTHER"])
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.upgrade()


def downgrade():
    op.execute("SELECT 1")
