# strong_migrations change_column_with_not_null: a free type and no NOT NULL, no change, new tables
# options: --extend-select=MIG109,MIG110
import sqlalchemy as sa
from alembic import op

revision = "f7d9b4521a6f"
down_revision = "092bb4b4292a"


def upgrade():
    op.alter_column("users", "name", existing_type=sa.String(20), type_=sa.Text(), existing_nullable=False, nullable=False)
    op.alter_column("users", "nick", existing_type=sa.String(20), type_=sa.Text(), nullable=True)
    op.create_table("teams", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("size", sa.Integer()))
    op.alter_column("teams", "size", existing_type=sa.Integer(), type_=sa.BigInteger(), nullable=False)
    op.execute("ALTER TABLE teams ALTER COLUMN size TYPE numeric, ALTER COLUMN size SET NOT NULL")


def downgrade():
    op.alter_column("users", "age", existing_type=sa.Integer(), type_=sa.BigInteger(), nullable=False)
