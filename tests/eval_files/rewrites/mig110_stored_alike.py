# MIG110: each pair of types that PostgreSQL stores alike
# options: --extend-select=MIG110 --extend-ignore=MIG504
from alembic import op
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import BIT, CIDR, CITEXT, INET

revision = "a1"
down_revision = None


def upgrade():
    op.alter_column("maps", "a", existing_type=sa.String(), type_=sa.Text())
    op.alter_column("maps", "a", existing_type=sa.Text(), type_=sa.String())
    op.alter_column("maps", "a", existing_type=sa.String(), type_=CITEXT())
    op.alter_column("maps", "a", existing_type=sa.Text(), type_=CITEXT())
    op.alter_column("maps", "a", existing_type=CITEXT(), type_=sa.String())
    op.alter_column("maps", "a", existing_type=CITEXT(), type_=sa.Text())
    op.alter_column("maps", "a", existing_type=CIDR(), type_=INET())
    op.alter_column("maps", "a", existing_type=BIT(), type_=BIT(varying=True))


def downgrade():
    pass
