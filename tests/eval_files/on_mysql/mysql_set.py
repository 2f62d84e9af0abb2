# MIG018, MIG110, MIG131: mysql.SET is known by its members, as an enum is
# options: --extend-select=MIG110,MIG131 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql

revision = "6d90e3b7a2c4"
down_revision = "1f8a57c04e9b"

KEPT = {"existing_nullable": True}
AB = mysql.SET("a", "b")


def upgrade():
    op.alter_column("boats", "c", existing_type=AB, type_=mysql.SET("a", "b", "c"), **KEPT)
    op.alter_column("boats", "d", existing_type=AB, type_=mysql.SET("b", "a"), **KEPT)  # MIG131: 5 the members change their order
    op.alter_column("boats", "e", existing_type=AB, type_=mysql.SET("a"), **KEPT)  # MIG018: 5 rows with 'b', MIG131: 5 the member 'b' is removed
    op.alter_column("boats", "f", existing_type=AB, type_=sa.Text(), **KEPT)  # MIG110: 5 to text
    op.execute("ALTER TABLE boats MODIFY g SET('a', 'b')")  # MIG018: 5 rows with 'c', MIG131: 5 the member 'c' is removed
    op.alter_column("boats", "h", existing_type=mysql.SET(), type_=AB, **KEPT)


def downgrade():
    op.execute("ALTER TABLE boats MODIFY g SET('a', 'b', 'c')")
