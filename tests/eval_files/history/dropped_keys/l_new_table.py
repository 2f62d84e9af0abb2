# A key of a new table: what the upgrade makes, the downgrade takes away.
# options: --extend-select=MIG118
import sqlalchemy as sa
from alembic import op

revision = "dk02l"
down_revision = "dk01"


def upgrade():
    op.create_table(
        "tugs",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("boat_id", sa.Integer()),
    )
    op.create_foreign_key("fk_tugs", "tugs", "boats", ["boat_id"], ["id"])


def downgrade():
    op.drop_constraint("fk_tugs", "tugs", type_="foreignkey")
    op.drop_table("tugs")
