# MIG506: the column is unique from here on, and the table has another name
# options: --extend-ignore=MIG202
from alembic import op

revision = "ke03"
down_revision = "ke02"


def upgrade():
    op.create_index("uq_name", "boats", ["name"], unique=True)
    op.rename_table("boats", "ships")
    op.create_foreign_key("fk_3", "trips", "ships", ["boat"], ["name"])


def downgrade():
    op.drop_constraint("fk_3", "trips", type_="foreignkey")
    op.rename_table("ships", "boats")
    op.drop_index("uq_name", "boats")
