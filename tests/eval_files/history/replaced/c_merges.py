# What both branches did stands behind the merge.
from alembic import op

revision = "re03"
down_revision = ("re02a", "re02b")


def upgrade():
    op.create_unique_constraint("uq_email_again", "crews", ["email"])
    op.create_check_constraint("ck_name_again", "crews", "name IS NOT NULL")


def downgrade():
    op.drop_constraint("ck_name_again", "crews", type_="check")
    op.drop_constraint("uq_email_again", "crews", type_="unique")
