# dropping what the same function created before: a staging table
import sqlalchemy as sa
from alembic import op

revision = "f707955650c2"
down_revision = None


def upgrade():
    op.create_table("recipes_staging", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("INSERT INTO recipes_staging SELECT id FROM recipes WHERE rating > 3")
    op.execute("UPDATE recipes SET good = true WHERE id IN (SELECT id FROM recipes_staging)")
    op.execute("DELETE FROM recipes_staging")
    op.drop_table("recipes_staging")


def downgrade():
    pass
