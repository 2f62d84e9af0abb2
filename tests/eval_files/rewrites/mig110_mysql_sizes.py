# MIG110 on MySQL: its texts of several sizes
# options: --extend-select=MIG110 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql

revision = "6e2da1b00029"
down_revision = "6e2da1b00028"

KEPT = {"existing_nullable": True}


def upgrade():
    op.alter_column("notes", "a", existing_type=sa.Text(), type_=mysql.MEDIUMTEXT(), **KEPT)  # MIG110: 5 from text to mediumtext
    op.alter_column("notes", "b", existing_type=mysql.MEDIUMBLOB(), type_=mysql.LONGBLOB, **KEPT)  # MIG110: 5 from mediumblob to longblob
    op.alter_column("notes", "c", existing_type=mysql.LONGTEXT(), type_=sa.String(255), **KEPT)  # MIG018: 5 notes.c, MIG110: 5 from longtext to varchar(255)
    op.alter_column("notes", "d", existing_type=mysql.LONGTEXT(), type_=mysql.LONGTEXT(), **KEPT)


def downgrade():
    op.execute("ALTER TABLE notes MODIFY a text, MODIFY b mediumblob, MODIFY c longtext")
