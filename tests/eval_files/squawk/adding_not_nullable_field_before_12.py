# squawk adding-not-nullable-field: before PostgreSQL 12 a validated CHECK spares nothing
# options: --extend-select=MIG109 --migrations-pg-version=11
from alembic import op

revision = "f05129d8ea93"
down_revision = "272d6f4195ba"


def upgrade():
    op.create_check_constraint("ck_views", "recipes", "views IS NOT NULL", postgresql_not_valid=True)
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE recipes VALIDATE CONSTRAINT ck_views")
    op.alter_column("recipes", "views", nullable=False)  # MIG109: 5 recipes.views
    op.execute("ALTER TABLE recipes ALTER COLUMN views SET NOT NULL")
    op.execute("ALTER TABLE recipes ALTER COLUMN steps SET NOT NULL")  # MIG109: 5 recipes.steps, MIG206: 5 recipes.steps


def downgrade():
    pass
