# MIG302: a column that is only dropped if it is there may never have been; a surely dropped one was
# options: --extend-select=MIG302
import sqlalchemy as sa
from alembic import op

revision = "b7c2d40e1a01"
down_revision = None


def upgrade():
    op.execute("ALTER TABLE boats DROP COLUMN IF EXISTS mast")  # MIG002: 5
    op.drop_column("boats", "sail", if_exists=True)  # MIG002: 5
    op.execute("ALTER TABLE boats DROP COLUMN keel")  # MIG002: 5, MIG302: 5 boats.keel
    op.drop_column("boats", "hull")  # MIG002: 5, MIG302: 5 boats.hull
    op.drop_column("boats", "oars", if_exists=False)  # MIG002: 5, MIG302: 5 boats.oars


def downgrade():
    op.add_column("boats", sa.Column("deck", sa.Text()))
    op.drop_column("boats", "deck")
