# Of keys that go, those are told that leave rows in: by the primary key, or by one on fewer columns.
# options: --extend-select=MIG207
from alembic import op

revision = "un03"
down_revision = "un02"


def upgrade():
    op.drop_constraint("uq_id", "boats", type_="unique")
    op.drop_constraint("uq_name_berth", "boats", type_="unique")
    op.drop_constraint("boats_name_key", "boats", type_="unique")  # MIG006: 5 boats_name_key


def downgrade():
    op.create_unique_constraint("boats_name_key", "boats", ["name"])
    op.create_unique_constraint("uq_name_berth", "boats", ["name", "berth"])
    op.create_unique_constraint("uq_id", "boats", ["id"])
