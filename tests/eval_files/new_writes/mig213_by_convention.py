# MIG213: a CHECK that allows more than the one that is dropped by the name which a convention gives it
# options: --extend-select=MIG213
from alembic import op

revision = "9e4c7d20b6f1"
down_revision = "60ad1f83c59e"


def upgrade():
    op.drop_constraint("ck_revisions_valid_state", "revisions", schema="editing")
    op.create_check_constraint(
        "valid_state", "revisions", "(state = ANY (ARRAY[0, 1, 2]))", schema="editing"
    )
    op.drop_constraint("ck_apps_valid_type", "apps")
    op.create_check_constraint("valid_type", "apps", "type IN (0, 1)")  # MIG213: 5 valid_type


def downgrade():
    op.drop_constraint("ck_apps_valid_type", "apps")
    op.create_check_constraint("valid_type", "apps", "type IN (0, 1, 2)")
    op.drop_constraint("ck_revisions_valid_state", "revisions", schema="editing")
    op.create_check_constraint(
        "valid_state", "revisions", "(state = ANY (ARRAY[0, 1]))", schema="editing"
    )
