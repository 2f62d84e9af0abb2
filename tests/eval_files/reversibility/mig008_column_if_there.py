# MIG008: asking whether a column is there changes nothing: the rollback loses what it holds
# options: --extend-select=MIG302,MIG303
import sqlalchemy as sa
from alembic import op

revision = "b7c2d40e1a02"
down_revision = None


def upgrade():
    op.add_column("boats", sa.Column("mast", sa.Text()))


def downgrade():
    op.execute("ALTER TABLE boats DROP COLUMN IF EXISTS keel")  # MIG008: 5 boats.keel
    op.drop_column("boats", "sail", if_exists=True)  # MIG008: 5 boats.sail
    op.drop_column("boats", "mast", if_exists=True)
