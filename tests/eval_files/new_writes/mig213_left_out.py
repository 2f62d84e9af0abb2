# MIG213: what holds whatever the old columns hold, where the release leaves the new one NULL
# options: --extend-select=MIG213
import sqlalchemy as sa
from alembic import op

revision = "f3c80a5d71e6"
down_revision = "27b94e60d8a1"


def upgrade():
    op.add_column("items", sa.Column("kept", sa.Interval()), schema="forms")
    op.create_check_constraint(
        "ck_kept", "items", "kept IS NULL OR type = 2 OR (type = 5 AND data NOT IN (1, 2))", schema="forms"
    )
    op.create_check_constraint("ck_any", "items", "(type = 2) OR (kept IS NULL)", schema="forms")
    op.create_check_constraint("ck_long", "items", "type = 2 OR kept > '1 day'", schema="forms")
    op.create_check_constraint("ck_both", "items", "type = 2 OR (kept IS NULL AND data > 3)", schema="forms")  # MIG213: 5 ck_both
    op.create_check_constraint("ck_given", "items", "type = 2 OR kept IS NOT NULL", schema="forms")  # MIG213: 5 ck_given
    op.create_check_constraint("ck_old", "items", "data IS NULL OR type = 2", schema="forms")  # MIG213: 5 ck_old


def downgrade():
    raise NotImplementedError
