# What was dropped under a condition that nobody can decide may be there or not: no claim.
import os

from alembic import op

revision = "re05"
down_revision = "re04"


def upgrade():
    if os.environ.get("STRICT"):
        op.drop_index("ux_crews_email", "crews")
        op.alter_column("crews", "name", nullable=True)
    op.create_unique_constraint("uq_email_3", "crews", ["email"])
    op.create_check_constraint("ck_name_3", "crews", "name IS NOT NULL")


def downgrade():
    op.drop_constraint("ck_name_3", "crews", type_="check")
    op.drop_constraint("uq_email_3", "crews", type_="unique")
