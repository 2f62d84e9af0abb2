# PostgreSQL 12 is the first that takes a validated CHECK for SET NOT NULL
# options: --extend-select=MIG109 --migrations-pg-version=12
from alembic import op

revision = "d8c61878cf02"
down_revision = None


def upgrade():
    op.execute("ALTER TABLE crew ADD CONSTRAINT c CHECK (name IS NOT NULL) NOT VALID")
    op.execute("ALTER TABLE crew VALIDATE CONSTRAINT c")
    op.alter_column("crew", "name", nullable=False)
    op.alter_column("crew", "age", nullable=False)  # MIG109: 5, MIG206: 5


def downgrade():
    pass
