# The key is gone since this revision, and one of the tables has another name.
from alembic import op

revision = "dk02h"
down_revision = "dk01"


def upgrade():
    op.drop_constraint("fk_fleet", "boats", type_="foreignkey")  # MIG006: 5
    op.rename_table("ports", "harbours")  # MIG202: 5 ports


def downgrade():
    op.rename_table("harbours", "ports")
    op.create_foreign_key("fk_fleet", "boats", "fleets", ["fleet_id"], ["id"])
