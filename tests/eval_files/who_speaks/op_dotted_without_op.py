# `import alembic` only for its version: an object of the project has a method of the same name
import alembic
from orchard.storage import catalogue

revision = "94be9fe417a5"
down_revision = "91576684ffd3"


def upgrade():
    if alembic.__version__ < "1.8":
        raise RuntimeError("Alembic is too old")
    catalogue.drop_table("harvest_plans")


def downgrade():
    catalogue.create_table("harvest_plans")
