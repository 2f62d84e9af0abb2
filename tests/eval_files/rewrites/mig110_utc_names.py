# MIG110: every way to say UTC to PostgreSQL
# options: --extend-select=MIG110
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    for zone in ("UTC", "gmt", "Etc/UTC", "Zulu", "+00:00"):
        op.execute(f"SET LOCAL timezone = '{zone}'")
        op.alter_column("maps", "a", existing_type=sa.DateTime(), type_=sa.DateTime(timezone=True))
    op.execute("SET LOCAL timezone TO 0")
    op.alter_column("maps", "a", existing_type=sa.DateTime(), type_=sa.DateTime(timezone=True))


def downgrade():
    raise NotImplementedError
