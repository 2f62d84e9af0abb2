# squawk adding-not-nullable-field: a validated CHECK before it, no change, new and small tables
# options: --extend-select=MIG109 --migrations-small-tables=units --extend-ignore=MIG206
import sqlalchemy as sa
from alembic import op

revision = "73b9cd111c31"
down_revision = "18f816367e8f"


def upgrade():
    op.create_check_constraint("ck_views", "recipes", "views IS NOT NULL", postgresql_not_valid=True)
    op.execute('ALTER TABLE recipes ADD CONSTRAINT ck_likes CHECK ("likes" IS NOT NULL) NOT VALID')
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE recipes VALIDATE CONSTRAINT ck_views")
        op.execute("ALTER TABLE recipes VALIDATE CONSTRAINT ck_likes")
    op.alter_column("recipes", "views", nullable=False)
    op.execute("ALTER TABLE recipes ALTER COLUMN likes SET NOT NULL")
    op.alter_column("recipes", "title", existing_type=sa.Text(), existing_nullable=False, nullable=False)
    op.alter_column("recipes", "cover", nullable=True)
    op.create_table("books", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("title", sa.Text()))
    op.alter_column("books", "title", nullable=False)
    op.execute("ALTER TABLE books ALTER COLUMN title SET NOT NULL")
    op.alter_column("units", "name", nullable=False)
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("recipes") as batch_op:
            batch_op.alter_column("author", nullable=False)


def downgrade():
    op.alter_column("recipes", "old", nullable=False)
