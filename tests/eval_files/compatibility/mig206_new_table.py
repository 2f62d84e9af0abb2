# no finding: new and empty tables; downgrades; what nobody can read may have filled the rows
# options: --extend-select=MIG206
import sqlalchemy as sa
from alembic import op
from harbour.migrations import FILL

revision = "6e5a0d8c7b1f"
down_revision = "d94b7c1f0e63"


def upgrade():
    op.create_table("piers", sa.Column("id", sa.Integer()))
    op.alter_column("piers", "id", nullable=False)
    op.execute("TRUNCATE tides")  # MIG003: 5 tides
    op.alter_column("tides", "height", nullable=False)
    op.alter_column("boats", "name", nullable=True)
    op.execute(FILL)
    op.alter_column("boats", "crew", nullable=False)


def downgrade():
    op.alter_column("boats", "keel", nullable=False)
