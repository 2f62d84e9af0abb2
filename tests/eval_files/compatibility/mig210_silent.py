# no finding: jsonb, by itself or as the variant for PostgreSQL; other databases; nothing changes
# options: --extend-select=MIG210
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql, postgresql
from sqlalchemy.dialects.postgresql import JSONB

revision = "d07b6f1c9e45"
down_revision = "3e8d0a7c5f92"

Json = sa.JSON().with_variant(JSONB, "postgresql")


def upgrade():
    op.create_table("piers", sa.Column("plan", postgresql.JSONB()), sa.Column("tariff", Json))
    op.add_column("boats", sa.Column("data", sa.JSON().with_variant(JSONB(), "postgresql", "x")))
    op.add_column("boats", sa.Column("log", JSONB().with_variant(sa.JSON(), "sqlite")))
    op.alter_column("boats", "notes", existing_type=sa.JSON(), type_=sa.JSON(none_as_null=True))
    op.alter_column("boats", "memo", existing_type=sa.JSON(), nullable=True)
    op.execute("ALTER TABLE boats ADD COLUMN json text, ADD COLUMN facts jsonb")
    op.execute("CREATE TEMP TABLE t (plan json)")
    if op.get_context().dialect.name == "mysql":
        op.add_column("boats", sa.Column("extra", mysql.JSON()))


def downgrade():
    op.add_column("boats", sa.Column("old", sa.JSON()))
