# squawk renaming-column: new tables and columns, other names, the way back
# options: --extend-select=MIG201
import sqlalchemy as sa
from alembic import op

revision = "b9093d995bdb"
down_revision = "e74c988fda5c"


def upgrade():
    op.create_table("teams", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("title", sa.Text()))
    op.alter_column("teams", "title", new_column_name="name")
    op.execute("ALTER TABLE teams RENAME COLUMN name TO label")
    op.add_column("users", sa.Column("mail", sa.Text()))
    op.alter_column("users", "mail", new_column_name="email")
    op.execute("ALTER TABLE users RENAME CONSTRAINT uq_mail TO uq_email")
    op.execute("ALTER INDEX ix_mail RENAME TO ix_email")
    op.alter_column("users", "city", new_column_name="city")


def downgrade():
    op.alter_column("users", "phone", new_column_name="tel")
    op.execute("ALTER TABLE users RENAME COLUMN city TO town")
