# GENERATED ALWAYS for a column that the migration adds refuses nobody
# options: --extend-select=MIG213
import sqlalchemy as sa
from alembic import op

revision = "81c912052ac2"
down_revision = None


def upgrade():
    op.add_column("crew", sa.Column("no", sa.BigInteger(), nullable=False, server_default="0"))
    op.alter_column("crew", "no", server_default=None)
    op.alter_column("crew", "no", server_default=sa.Identity(always=True))
    op.alter_column("ships", "no", server_default=sa.Identity(always=True))  # MIG213: 5, MIG508: 5


def downgrade():
    pass
