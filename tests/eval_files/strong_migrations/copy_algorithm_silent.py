# strong_migrations copy_algorithm: in place, new tables
# options: --extend-select=MIG130 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "cc4be7d4fca7"
down_revision = "14e876475bcb"


def upgrade():
    op.execute("ALTER TABLE users ADD COLUMN age int, ALGORITHM=INSTANT")
    op.execute("ALTER TABLE users ADD COLUMN size int, ALGORITHM=INPLACE, LOCK=NONE")
    op.execute("ALTER TABLE users ADD COLUMN mood int, ALGORITHM=DEFAULT")
    op.create_index("ix_city", "users", ["city"])
    op.create_table("notes", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("body", sa.Text()))
    op.create_index("ix_body", "notes", ["body"], mysql_prefix="FULLTEXT")
    op.execute("ALTER TABLE notes ADD COLUMN size int, ALGORITHM=COPY")


def downgrade():
    pass
