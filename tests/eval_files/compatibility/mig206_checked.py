# no finding: a validated constraint has found no NULL
# options: --extend-select=MIG206
from alembic import op

revision = "a02c6e8d4f19"
down_revision = "3f7d0e9b1c58"


def upgrade():
    op.execute("ALTER TABLE boats ADD CONSTRAINT boats_name CHECK (name IS NOT NULL) NOT VALID")
    op.execute("ALTER TABLE boats VALIDATE CONSTRAINT boats_name")
    op.alter_column("boats", "name", nullable=False)
    op.execute("ALTER TABLE boats DROP CONSTRAINT boats_name")
    op.create_check_constraint("owners_name", "owners", "name IS NOT NULL")
    op.alter_column("owners", "name", nullable=False)


def downgrade():
    op.alter_column("boats", "name", nullable=True)
