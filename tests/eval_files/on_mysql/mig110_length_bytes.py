# MIG110: up to 255 bytes of length take one byte more: in place on one side of that, not across it
# options: --extend-select=MIG110 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "b7c2d40e1b01"
down_revision = None


def upgrade():
    op.alter_column("maps", "a", existing_nullable=True, existing_type=sa.String(80), type_=sa.String(85))
    op.alter_column("maps", "b", existing_nullable=True, existing_type=sa.String(80), type_=sa.String(86))  # MIG110: 5 maps.b
    op.alter_column("maps", "c", existing_nullable=True, existing_type=sa.String(85), type_=sa.String(86))  # MIG110: 5 maps.c
    op.alter_column("maps", "d", existing_nullable=True, existing_type=sa.String(86), type_=sa.String(255))


def downgrade():
    pass
