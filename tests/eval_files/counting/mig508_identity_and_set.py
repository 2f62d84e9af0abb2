# MIG508: a column with rows becomes an identity that is set behind them
# options: --extend-ignore=MIG302
import sqlalchemy as sa
from alembic import op

revision = "508e00000008"
down_revision = "508d00000008"


def upgrade():
    op.alter_column("boats", "id", existing_type=sa.Integer(), server_default=sa.Identity(), existing_nullable=False)
    op.execute("SELECT setval(pg_get_serial_sequence('boats', 'id'), (SELECT max(id) FROM boats))")


def downgrade():
    pass
