# Neither the index that may be gone nor the column that may be NULL keeps the rule.
from alembic import op

revision = "re06"
down_revision = "re05"


def upgrade():
    op.drop_constraint("uq_email_3", "crews", type_="unique")  # MIG006: 5 (unique on email since re05)
    op.drop_constraint("ck_name_3", "crews", type_="check")  # MIG006: 5 (check since re05)
    op.drop_constraint("uq_harbours", "harbours", type_="unique")  # MIG006: 5 uq_harbours of harbours: rows


def downgrade():
    pass
