# Columns of which no value is there twice already, and those of which one may be.
# options: --extend-select=MIG207
from alembic import op

revision = "un02"
down_revision = "un01"


def upgrade():
    op.create_unique_constraint("uq_id", "boats", ["id"])
    op.create_unique_constraint("uq_name_berth", "boats", ["name", "berth"])
    op.execute("ALTER TABLE boats ADD CONSTRAINT uq_flag UNIQUE (flag)")
    op.create_index("uq_hull", "boats", ["hull"], unique=True)
    op.create_unique_constraint("uq_berth", "boats", ["berth"])  # MIG207: 5 boats (berth)
    op.create_unique_constraint("uq_owner", "boats", ["owner"])  # MIG207: 5 boats (owner)


def downgrade():
    op.drop_constraint("uq_owner", "boats", type_="unique")
    op.drop_constraint("uq_berth", "boats", type_="unique")
    op.drop_index("uq_hull", "boats")
    op.drop_constraint("uq_flag", "boats", type_="unique")
    op.drop_constraint("uq_name_berth", "boats", type_="unique")
    op.drop_constraint("uq_id", "boats", type_="unique")
