# MIG513: silent with a length, an expression as default, a prefix, and types nobody knows
# options: --migrations-dialect=mysql
import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy.dialects import mysql
from sqlmodel.sql.sqltypes import AutoString

from harbour.types import LENGTH, OPTIONS, Short

revision = "513e0001"
down_revision = "513d0001"


def upgrade():
    op.add_column("users", sa.Column("a", sa.String(255)))
    op.add_column("users", sa.Column("b", sa.String(length=LENGTH)))
    op.add_column("users", sa.Column("c", sa.String(**OPTIONS)))
    op.add_column("users", sa.Column("d", Short()))
    op.add_column("users", sa.Column("e", AutoString()))
    op.add_column("users", sa.Column("f", sqlmodel.sql.sqltypes.AutoString(), nullable=True))
    op.add_column("users", sa.Column("g", sa.String().with_variant(mysql.VARCHAR(99), "mysql", "mariadb")))
    op.add_column("users", sa.Column("h", sa.Enum("a", "b", native_enum=False, name="ab")))
    op.add_column("users", sa.Column("i", sa.CHAR()))
    op.alter_column("users", "j", existing_type=sa.String(), nullable=True)
    op.add_column("users", sa.Column("k", sa.Text(), server_default=sa.text("('')")))
    op.add_column("users", sa.Column("l", sa.JSON(), server_default=sa.text("(json_array())")))
    op.add_column("users", sa.Column("m", sa.Text(), server_default=sa.text("NULL")))
    op.add_column("users", sa.Column("n", sa.JSON(), server_default=sa.func.json_array()))
    op.add_column("users", sa.Column("o", sa.String(9), server_default="x"))
    op.add_column("users", sa.Column("p", sa.Text()))
    op.create_index("ix_p", "users", ["p"], mysql_length=20, mariadb_length=20)
    op.create_index("ix_q", "users", ["p"], mysql_prefix="FULLTEXT")
    op.create_index("ix_r", "users", [sa.text("p(20)")])
    op.create_index("ix_s", "users", ["a"])
    op.create_index("ix_t", "users", ["unknown"])
    op.create_index("ix_u", "users", ["p"], **OPTIONS)
    op.execute("CREATE INDEX ix_v ON users (p(20))")
    op.execute("ALTER TABLE users ADD COLUMN w TEXT NOT NULL DEFAULT ('')")
    op.execute("ALTER TABLE users ADD FULLTEXT INDEX ix_x (p)")
    op.alter_column("users", "p", existing_type=sa.Text(), server_default=None)
    op.alter_column("users", "p", existing_type=sa.Text(), type_=sa.String(20), server_default="", existing_nullable=True)
    op.create_check_constraint("ck", "users", "p <> ''")
    try:
        op.add_column("users", sa.Column("y", sa.String()))
    except Exception:
        pass
    if op.get_bind().dialect.name in ("postgresql", "sqlite"):
        op.add_column("users", sa.Column("z", sa.String()))
        op.create_index("ix_z", "users", ["p"])


def downgrade():
    pass
