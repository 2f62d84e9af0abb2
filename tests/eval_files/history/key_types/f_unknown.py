# A table that no revision creates, a column that none does, and a type that nobody knows.
# options: --extend-select=MIG211
import sqlalchemy as sa
from alembic import op
from harbour.types import Mooring

revision = "kt06"
down_revision = "kt05"


def upgrade():
    op.create_foreign_key("fk_a", "boats", "quays", ["dock_id"], ["id"])
    op.create_foreign_key("fk_b", "boats", "docks", ["quay_id"], ["id"])
    op.create_table("moorings", sa.Column("id", Mooring(), primary_key=True))
    op.create_foreign_key("fk_c", "boats", "moorings", ["dock_id"], ["id"])


def downgrade():
    op.drop_constraint("fk_c", "boats", type_="foreignkey")
    op.drop_table("moorings")
    op.drop_constraint("fk_b", "boats", type_="foreignkey")
    op.drop_constraint("fk_a", "boats", type_="foreignkey")
