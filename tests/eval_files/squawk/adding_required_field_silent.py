# squawk adding-required-field: nullable, with a default, filled by itself, not new, new tables
# options: --extend-select=MIG205
import sqlalchemy as sa
from alembic import op

revision = "3a265c9a8ea1"
down_revision = "b3bf2012b7db"


def upgrade():
    op.add_column("recipes", sa.Column("note", sa.Text()))
    op.add_column("recipes", sa.Column("is_public", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("recipes", sa.Column("no", sa.BigInteger(), sa.Identity(), nullable=False))
    op.add_column("recipes", sa.Column("size", sa.Integer(), sa.Computed("pages * 2", persisted=True), nullable=False))
    op.execute("ALTER TABLE recipes ADD COLUMN views integer NOT NULL DEFAULT 0")
    op.execute("ALTER TABLE recipes ADD COLUMN number bigint NOT NULL GENERATED ALWAYS AS IDENTITY")
    op.execute("ALTER TABLE recipes ADD COLUMN place bigserial NOT NULL")
    op.execute("ALTER TABLE recipes ADD COLUMN half integer NOT NULL GENERATED ALWAYS AS (pages / 2) STORED")
    op.execute("UPDATE recipes SET author = 'unknown' WHERE author IS NULL")
    op.alter_column("recipes", "author", nullable=False)
    op.create_table("books", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("title", sa.Text(), nullable=False))
    op.add_column("books", sa.Column("year", sa.Integer(), nullable=False))
    op.execute("ALTER TABLE books ADD COLUMN month integer NOT NULL")


def downgrade():
    op.add_column("recipes", sa.Column("old", sa.Text(), nullable=False))
