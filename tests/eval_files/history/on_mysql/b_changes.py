# The old type is told as MySQL calls it, whoever gave it.
# options: --migrations-dialect=mysql --extend-select=MIG110,MIG302 --extend-ignore=MIG132,MIG513
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql

revision = "my02"
down_revision = "my01"


def upgrade():
    op.alter_column("files", "content", type_=mysql.LONGBLOB())  # MIG110: 5 from blob (since my01) to longblob
    op.execute("ALTER TABLE files MODIFY preview blob")  # MIG110: 5 from mediumblob (since my01) to blob
    op.alter_column("files", "weight", type_=sa.Numeric(10, 2))  # MIG018: 5 from double (since my01) to numeric(10, MIG110: 5 from double (since my01) to numeric(10
    op.alter_column("files", "seen", type_=sa.Date())  # MIG018: 5 from datetime (since my01) to date, MIG110: 5 from datetime (since my01) to date
    op.alter_column("files", "name", type_=sa.String(50))


def downgrade():
    op.alter_column("files", "name", type_=sa.String(40))
    op.alter_column("files", "seen", type_=sa.DateTime(timezone=True))
    op.alter_column("files", "weight", type_=sa.Double())
    op.execute("ALTER TABLE files MODIFY preview mediumblob")
    op.alter_column("files", "content", type_=sa.LargeBinary())
