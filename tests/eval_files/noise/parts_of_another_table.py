# parts of another table than the dropped one: each is a finding
from alembic import op

revision = "81232f5b1ba4"
down_revision = "19125b7c0542"


def upgrade():
    op.drop_index("ix_dishes_sauce", table_name="dishes")  # MIG005: 5 ix_dishes_sauce
    op.drop_constraint("ck_dishes_sauce", "dishes", type_="check")  # MIG006: 5 ck_dishes_sauce
    op.drop_column("dishes", "sauce_id")  # MIG002: 5 dishes.sauce_id
    op.drop_table("sauces")  # MIG001: 5 sauces


def downgrade():
    raise NotImplementedError("the sauces are gone")
