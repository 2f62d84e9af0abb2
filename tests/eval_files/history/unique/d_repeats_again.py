# What is gone proves nothing any more; the primary key still does.
# options: --extend-select=MIG207
from alembic import op

revision = "un04"
down_revision = "un03"


def upgrade():
    op.create_unique_constraint("uq_again", "boats", ["name"])  # MIG207: 5 boats (name)
    op.create_unique_constraint("uq_id_again", "boats", ["id"])


def downgrade():
    op.drop_constraint("uq_id_again", "boats", type_="unique")
    op.drop_constraint("uq_again", "boats", type_="unique")
