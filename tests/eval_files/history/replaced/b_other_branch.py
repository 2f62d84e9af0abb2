# The other branch knows nothing of the first.
from alembic import op

revision = "re02b"
down_revision = "re01"


def upgrade():
    op.drop_constraint("uq_crews_email", "crews", type_="unique")  # MIG006: 5 uq_crews_email of crews: rows
    op.drop_constraint("ck_name", "crews", type_="check")  # MIG006: 5 ck_name of crews: rows


def downgrade():
    op.create_check_constraint("ck_name", "crews", "name IS NOT NULL")
    op.create_unique_constraint("uq_crews_email", "crews", ["email"])
