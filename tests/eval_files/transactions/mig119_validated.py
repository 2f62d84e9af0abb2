# MIG119: silent, SET NOT NULL after a validated CHECK reads no row
# options: --extend-select=MIG119
from alembic import op

revision = "1e0c119c"
down_revision = "1d0c119c"


def upgrade():
    op.execute("ALTER TABLE boats VALIDATE CONSTRAINT ck_mast_not_null")
    op.alter_column("boats", "mast", nullable=False)
    op.drop_constraint("ck_mast_not_null", "boats")


def downgrade():
    pass
