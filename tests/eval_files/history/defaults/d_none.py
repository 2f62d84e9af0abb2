# no finding: there is no default to remove, or it is the same again, in other words
# options: --extend-select=MIG209
import sqlalchemy as sa
from alembic import op

revision = "df02d"
down_revision = "df01"


def upgrade():
    op.alter_column("boats", "plain", server_default=None)
    op.execute("ALTER TABLE boats ALTER rig DROP DEFAULT")
    op.alter_column("boats", "state", server_default=sa.text("'new'::text"))
    op.alter_column("boats", "crew", server_default="1")
    op.alter_column("boats", "plain", server_default="x")


def downgrade():
    pass
