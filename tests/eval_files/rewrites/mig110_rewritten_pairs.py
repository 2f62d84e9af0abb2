# MIG110: pairs of types that PostgreSQL writes anew
# options: --extend-select=MIG110 --extend-ignore=MIG504
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "6e2da1b00024"
down_revision = "6e2da1b00023"


def upgrade():
    op.alter_column("maps", "a", existing_type=sa.String(100), type_=sa.Text(), nullable=True)
    op.alter_column("maps", "b", existing_type=sa.CHAR(5), type_=sa.Text())  # MIG110: 5 from char(5) to text
    op.alter_column("maps", "c", existing_type=sa.CHAR(5), type_=sa.CHAR(9))  # MIG110: 5 from char(5) to char(9)
    op.alter_column("maps", "d", existing_type=sa.Numeric(10, 2), type_=sa.Numeric(12, 3))  # MIG110: 5 maps.d from numeric(10
    op.alter_column("maps", "e", existing_type=postgresql.INET(), type_=postgresql.CIDR())  # MIG110: 5 from inet to cidr
    op.alter_column("maps", "f", existing_type=sa.Enum("a", name="old"), type_=sa.Enum("a", name="new"))  # MIG110: 5 maps.f
    op.alter_column("maps", "ff", existing_type=sa.Enum("a"), type_=sa.Enum("b", "a"))  # MIG110: 5 the name of an enum type is not known here
    op.alter_column("maps", "g", existing_type=postgresql.BIT(3), type_=postgresql.BIT(5))  # MIG110: 5 maps.g
    op.alter_column("maps", "h", existing_type=sa.Enum("a", "b", native_enum=False), type_=sa.Integer())  # MIG110: 5 from varchar(1) to integer
    op.alter_column("maps", "i", existing_type=sa.JSON(), type_=sa.JSON().with_variant(postgresql.JSONB(), "postgresql"))  # MIG110: 5 from json to jsonb
    op.alter_column("maps", "j", existing_type=sa.Float(24), type_=sa.Float(53))  # MIG110: 5 from real to double precision
    op.alter_column("maps", "k", existing_type=sa.Float(precision=24), type_=sa.Float(), existing_nullable=True)  # MIG110: 5 from real


def downgrade():
    pass
