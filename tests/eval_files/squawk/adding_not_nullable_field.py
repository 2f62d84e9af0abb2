# squawk adding-not-nullable-field: NOT NULL on a column that exists
# options: --extend-select=MIG109
import sqlalchemy as sa
from alembic import op

revision = "5f083b0b665c"
down_revision = "f86c0faf01d9"


def upgrade():
    op.alter_column("recipes", "views", nullable=False)  # MIG109: 5 recipes.views, MIG206: 5 recipes.views
    op.alter_column("recipes", "likes", existing_type=sa.Integer(), existing_nullable=True, nullable=False)  # MIG109: 5 recipes.likes, MIG206: 5 recipes.likes
    with op.batch_alter_table("recipes") as batch_op:
        batch_op.alter_column("title", nullable=False)  # MIG109: 9 recipes.title, MIG206: 9 recipes.title
    op.execute("ALTER TABLE recipes ALTER COLUMN author SET NOT NULL")  # MIG109: 5 recipes.author, MIG206: 5 recipes.author
    op.execute('ALTER TABLE "recipes" ALTER "pages" SET NOT NULL')  # MIG109: 5 recipes.pages, MIG206: 5 recipes.pages
    op.create_check_constraint("ck_cover", "recipes", "cover IS NOT NULL", postgresql_not_valid=True)
    op.alter_column("recipes", "cover", nullable=False)  # MIG109: 5 recipes.cover, MIG206: 5 recipes.cover


def downgrade():
    pass
