# MIG018, its neighbours: the same size under another name, another kind, a length nobody knows
import os

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "2a46473a27f2"
down_revision = "9fb2a7741e32"

LENGTH = int(os.environ.get("LENGTH", "5"))


def upgrade():
    op.alter_column("moths", "name", existing_type=sa.VARCHAR(40), type_=sa.Unicode(40))
    op.alter_column("moths", "note", existing_type=sa.TEXT(), type_=sa.Text())
    op.alter_column("moths", "tag", existing_type=sa.String(9), type_=sa.String(LENGTH))
    op.alter_column("moths", "data", existing_type=sa.JSON(), type_=postgresql.JSONB())
    op.alter_column("moths", "legs", existing_type=sa.SmallInteger(), type_=sa.BIGINT())
    op.alter_column("moths", "at", existing_type=sa.DATE(), type_=sa.DateTime(timezone=True))


def downgrade():
    op.alter_column("moths", "legs", existing_type=sa.BIGINT(), type_=sa.SmallInteger())
