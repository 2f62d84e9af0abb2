# a constraint re-created under the same name on the same table: a change, not a loss
from alembic import op

revision = "85c714c1f773"
down_revision = "348acf430f9b"


def upgrade():
    op.drop_constraint("fk_dishes_cook", "dishes", type_="foreignkey")
    op.create_foreign_key(
        "fk_dishes_cook", "dishes", "cooks", ["cook_id"], ["id"], ondelete="CASCADE"
    )
    with op.batch_alter_table("cooks") as batch_op:
        batch_op.drop_constraint("uq_cooks_name", type_="unique")
        batch_op.create_unique_constraint("uq_cooks_name", ["name", "kitchen_id"])


def downgrade():
    op.drop_constraint("fk_dishes_cook", "dishes", type_="foreignkey")
    op.create_foreign_key("fk_dishes_cook", "dishes", "cooks", ["cook_id"], ["id"])
