# MIG124: a type cannot be made twice; a view that is replaced can, and so can a function
# options: --extend-select=MIG124
import sqlalchemy as sa
from alembic import op

revision = "b7c2d40e1b08"
down_revision = None


def upgrade():
    op.execute("CREATE OR REPLACE VIEW tides AS SELECT 1 AS id")
    op.execute("CREATE OR REPLACE FUNCTION flood() RETURNS int LANGUAGE sql AS 'SELECT 1'")
    with op.get_context().autocommit_block():
        op.execute("CREATE OR REPLACE VIEW ebbs AS SELECT 1 AS id")
    op.alter_column("boats", "mast", nullable=False)


def downgrade():
    with op.get_context().autocommit_block():
        op.execute("CREATE TYPE mood AS ENUM ('calm')")  # MIG124: 9 mood
    op.alter_column("boats", "mast", nullable=False)
