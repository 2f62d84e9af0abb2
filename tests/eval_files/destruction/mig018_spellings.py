# MIG018: type classes without a call, other names of types, a helper, a scale
import sqlalchemy as sa
from alembic import op
from sqlalchemy import String as Text80
from sqlalchemy.dialects import postgresql

revision = "9fb2a7741e32"
down_revision = "816c01f40dd3"


def _retype(column, old, new):
    op.alter_column("moths", column, existing_type=old, type_=new)  # MIG018: 5 moths.note


def upgrade():
    _retype("note", sa.Text, Text80(80))
    op.alter_column("moths", "legs", existing_type=sa.BigInteger, type_=sa.SmallInteger)  # MIG018: 5 moths.legs
    op.alter_column("moths", "fee", existing_type=sa.Numeric(10, 4), type_=sa.Numeric(10, 2))  # MIG018: 5 moths.fee
    op.alter_column("moths", "name", type_=sa.Unicode(20), existing_type=sa.Unicode(length=40))  # MIG018: 5 moths.name
    op.alter_column("moths", "tag", existing_type=sa.String(), type_=sa.String(9))  # MIG018: 5 moths.tag
    op.alter_column(  # MIG018: 5 moths.at
        "moths", "at", existing_type=postgresql.TIMESTAMP(timezone=True), type_=sa.DATE()
    )


def downgrade():
    raise NotImplementedError("what was cut off is gone")
