# MIG110 on MySQL: a varchar grows in place inside its band, an enum at its end
# options: --extend-select=MIG110 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql

revision = "6e2da1b00028"
down_revision = "6e2da1b00027"

KEPT = {"existing_nullable": True}


def upgrade():
    op.alter_column("maps", "a", existing_type=sa.String(20), type_=sa.String(60), **KEPT)
    op.alter_column("maps", "b", existing_type=sa.String(300), type_=sa.String(400), **KEPT)
    op.alter_column("maps", "c", existing_type=sa.String(100), type_=sa.String(200), **KEPT)
    op.alter_column("maps", "c2", existing_type=sa.String(255), type_=sa.String(4096), **KEPT)
    op.alter_column("maps", "c3", existing_type=sa.String(63), type_=sa.String(64), **KEPT)  # MIG110: 5 maps.c3
    op.alter_column("maps", "d", existing_type=sa.String(50), type_=sa.String(100), **KEPT)  # MIG110: 5 the table is copied
    op.alter_column("maps", "e", existing_type=sa.String(60), type_=sa.String(20), **KEPT)  # MIG018: 5, MIG110: 5 maps.e
    op.alter_column("maps", "f", existing_type=sa.String(60), type_=sa.Text(), **KEPT)  # MIG110: 5 maps.f
    op.alter_column("maps", "g", existing_type=sa.Enum("a", "b"), type_=sa.Enum("a", "b", "c"), **KEPT)
    op.alter_column("maps", "h", existing_type=sa.Enum("a", "b"), type_=sa.Enum("a", "c", "b"), **KEPT)
    op.alter_column("maps", "l", existing_type=sa.DateTime(), type_=mysql.DATETIME(fsp=6), **KEPT)  # MIG110: 5 maps.l
    op.alter_column("maps", "m", existing_type=sa.DateTime(), type_=sa.TIMESTAMP(), **KEPT)  # MIG110: 5 maps.m
    op.alter_column("maps", "n", existing_type=sa.DateTime(), type_=sa.DateTime(timezone=True), **KEPT)
    op.alter_column("maps", "o", existing_type=sa.Float(), type_=sa.Double(), **KEPT)  # MIG110: 5 maps.o
    op.execute("ALTER TABLE maps MODIFY p mediumtext, MODIFY q set('a', 'b', 'c'), MODIFY r set('a', 'c')")  # MIG018: 5 maps.r, MIG110: 5 maps.p
    op.execute("ALTER TABLE maps MODIFY i varchar(30) NOT NULL, CHANGE j k bigint")  # MIG110: 5 maps.i, MIG201: 5 maps.j, MIG206: 5 maps.i


def downgrade():
    op.execute("ALTER TABLE maps MODIFY p text, MODIFY q set('a', 'b'), MODIFY r set('a', 'b')")
