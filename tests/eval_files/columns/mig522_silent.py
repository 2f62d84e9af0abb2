# no finding of MIG522: generic types, variants, types that each database has, and other databases
# options: --migrations-dialect=postgresql,sqlite,mysql --extend-ignore=MIG0,MIG1,MIG2,MIG3,MIG4,MIG513
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql, postgresql, sqlite

from app.types import INET

revision = "522e00000001"
down_revision = None


def upgrade():
    op.create_table(
        "boats",
        sa.Column("id", sa.BIGINT(), primary_key=True),
        sa.Column("a", sa.DateTime()),
        sa.Column("b", sa.VARCHAR(20)),
        sa.Column("c", sa.TIMESTAMP()),
        sa.Column("d", sqlite.DATETIME()),
        sa.Column("e", sa.Text().with_variant(mysql.LONGTEXT(), "mysql")),
        sa.Column("f", mysql.VARCHAR(20)),
        sa.Column("g", postgresql.UUID()),
        sa.Column("h", postgresql.JSONB()),
        sa.Column("i", INET()),
        sa.Column("j", sa.NCHAR(3)),
        sa.Column("k", sa.DOUBLE_PRECISION()),
    )
    if op.get_bind().dialect.name == "mysql":
        op.add_column("boats", sa.Column("l", mysql.TINYINT(1)))
    elif op.get_bind().dialect.name == "postgresql":
        op.add_column("boats", sa.Column("l", postgresql.ARRAY(sa.Text())))
    op.alter_column("boats", "a", existing_type=sa.DATETIME(), nullable=False)
    op.execute("ALTER TABLE boats ADD COLUMN m datetime")
    try:
        op.add_column("boats", sa.Column("n", sa.BLOB()))
    except Exception:
        pass


def downgrade():
    op.drop_table("boats")
