# MIG504: what PostgreSQL casts by itself, what USING computes, and types nobody knows
# options: --extend-ignore=MIG018,MIG302,MIG308
import sqlalchemy as sa
from alembic import op
from geoalchemy2 import Geometry
from sqlalchemy.dialects import mysql, postgresql

from shop.types import Money

revision = "504e00000002"
down_revision = "504d00000002"


def upgrade():
    op.alter_column("boats", "a", existing_type=sa.Integer(), type_=sa.String(20))
    op.alter_column("boats", "b", existing_type=sa.DateTime(), type_=sa.DateTime(timezone=True))
    op.alter_column("boats", "c", existing_type=postgresql.JSONB(), type_=sa.Text())
    op.alter_column("boats", "d", existing_type=postgresql.JSON(), type_=postgresql.JSONB())
    op.alter_column("boats", "e", existing_type=sa.String(20), type_=sa.Integer(), postgresql_using="e::integer")
    op.alter_column("boats", "f", existing_type=sa.Boolean(), type_=sa.Integer(), postgresql_using="CASE WHEN f THEN 1 ELSE 0 END")
    op.alter_column("boats", "g", existing_type=sa.Integer(), type_=sa.UUID(), postgresql_using="gen_random_uuid()")
    op.alter_column("boats", "h", existing_type=postgresql.ARRAY(sa.Integer()), type_=postgresql.ARRAY(sa.Text()))
    op.alter_column("boats", "i", existing_type=sa.Enum("x", name="kind"), type_=sa.String())
    op.alter_column("boats", "j", existing_type=sa.Enum("x", name="kind"), type_=sa.Enum("x", "y", name="kind"))
    op.alter_column("boats", "k", existing_type=sa.Text(), type_=Geometry("POINT"))
    op.alter_column("boats", "l", existing_type=Money(), type_=sa.Integer())
    op.alter_column("boats", "m", type_=sa.Integer())
    op.alter_column("boats", "n", existing_type=sa.Boolean().with_variant(sa.Integer(), "postgresql"), type_=sa.Integer())
    op.alter_column("boats", "o", existing_type=sa.String(), type_=sa.Boolean().with_variant(sa.Text(), "postgresql"))
    op.alter_column("boats", "p", existing_type=sa.Enum("x", name="kind", native_enum=False), type_=sa.String(9))
    op.execute("ALTER TABLE boats ALTER COLUMN q TYPE integer")
    op.execute("ALTER TABLE boats ALTER COLUMN r TYPE integer USING r::integer")
    op.execute("ALTER TABLE boats ALTER COLUMN s TYPE postal_code")
    op.alter_column("boats", "t", existing_type=sa.String(20), nullable=True)
    if op.get_bind().dialect.name == "mysql":
        op.alter_column("boats", "u", existing_type=mysql.VARCHAR(20), type_=mysql.INTEGER(), existing_nullable=True)
    try:
        op.alter_column("boats", "v", existing_type=sa.Text(), type_=sa.Integer())
    except Exception:
        op.add_column("boats", sa.Column("v2", sa.Integer()))
    with op.batch_alter_table("piers", recreate="always") as batch_op:
        batch_op.alter_column("w", existing_type=sa.Text(), type_=sa.Integer())
    op.create_table("sums", sa.Column("a", sa.Integer(), sa.Computed("b + c")))
    op.alter_column("sums", "a", type_=sa.BigInteger())
    op.alter_column("sums", "a", type_=sa.Text())


def downgrade():
    pass
