# Downgrades lock what they lock: the keys are those that the upgrade made.
# options: --extend-select=MIG118
from alembic import op

revision = "dk02j"
down_revision = "dk01"


def upgrade():
    op.create_foreign_key("fk_twice", "boats", "fleets", ["fleet_id"], ["id"])


def downgrade():
    op.drop_constraint("fk_twice", "boats", type_="foreignkey")
