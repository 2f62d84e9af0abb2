# MIG007: an action that has a code of its own is not reported twice
from alembic import op

revision = "b684a2204435"
down_revision = "b2d5eb2cee86"


def upgrade():
    op.execute("ALTER TABLE huts DROP COLUMN stove")  # MIG002: 5 huts.stove
    op.execute("ALTER TABLE huts DROP CONSTRAINT ck_huts_beds")  # MIG006: 5 ck_huts_beds


def downgrade():
    op.execute("ALTER TABLE huts ADD COLUMN stove boolean")
