# MIG016: columns that refer to different tables are different columns
# options: --extend-select=MIG016
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("bills", sa.Column("payer", sa.Integer))
    op.create_foreign_key("fk_payer", "bills", "people", ["payer"], ["id"])
    op.drop_constraint("fk_shop", "bills", type_="foreignkey")
    op.drop_column("bills", "shop")  # MIG002: 5


def downgrade():
    op.add_column("bills", sa.Column("shop", sa.Integer))
    op.create_foreign_key("fk_shop", "bills", "shops", ["shop"], ["id"])
    op.drop_constraint("fk_payer", "bills", type_="foreignkey")
    op.drop_column("bills", "payer")
