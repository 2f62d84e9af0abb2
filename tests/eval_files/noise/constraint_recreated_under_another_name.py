# re-created under another name, or on another table: the old one is gone
from alembic import op

revision = "7a2ef33f0b7c"
down_revision = "85c714c1f773"


def upgrade():
    op.drop_constraint("fk_dishes_cook", "dishes", type_="foreignkey")  # MIG006: 5 fk_dishes_cook
    op.create_foreign_key("fk_dishes_chef", "dishes", "chefs", ["cook_id"], ["id"])
    op.drop_constraint("uq_name", "cooks", type_="unique")  # MIG006: 5 uq_name
    op.create_unique_constraint("uq_name", "chefs", ["name"])


def downgrade():
    op.drop_constraint("fk_dishes_chef", "dishes", type_="foreignkey")
    op.create_foreign_key("fk_dishes_cook", "dishes", "cooks", ["cook_id"], ["id"])
