# MIG110: in UTC a time zone comes and goes, but fewer digits write every row anew
# options: --extend-select=MIG110
from alembic import op
from sqlalchemy.dialects.postgresql import TIMESTAMP

revision = "b7c2d40e1b02"
down_revision = None


def upgrade():
    op.execute("SET LOCAL timezone = 'UTC'")
    op.alter_column("maps", "a", existing_type=TIMESTAMP(precision=6), type_=TIMESTAMP(timezone=True, precision=3))  # MIG110: 5 add a column of the new type
    op.alter_column("maps", "b", existing_type=TIMESTAMP(precision=3), type_=TIMESTAMP(timezone=True, precision=6))
    op.alter_column("maps", "c", existing_type=TIMESTAMP(precision=3), type_=TIMESTAMP(timezone=True, precision=3))
    op.alter_column("maps", "d", existing_type=TIMESTAMP(precision=3), type_=TIMESTAMP(timezone=True))


def downgrade():
    pass
