# squawk ban-drop-not-null: no change, new tables and columns, the way back
# options: --extend-select=MIG208 --extend-ignore=MIG206
import sqlalchemy as sa
from alembic import op

revision = "ecc6b9d8aa87"
down_revision = "f222ccf67d43"


def upgrade():
    op.alter_column("users", "email", existing_nullable=True, nullable=True)
    op.alter_column("users", "name", server_default="nobody")
    op.add_column("users", sa.Column("fax", sa.Text(), server_default="", nullable=False))
    op.alter_column("users", "fax", nullable=True)
    op.create_table("teams", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("name", sa.Text(), nullable=False))
    op.alter_column("teams", "name", nullable=True)
    op.execute("ALTER TABLE teams ALTER COLUMN name DROP NOT NULL")
    op.alter_column("users", "zip", existing_nullable=True, nullable=False)


def downgrade():
    op.alter_column("users", "zip", nullable=True)
    op.execute("ALTER TABLE users ALTER COLUMN zip DROP NOT NULL")
