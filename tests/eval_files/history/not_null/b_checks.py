# A CHECK that old rows need not pass: the first step on the way to NOT NULL.
# options: --extend-select=MIG1,MIG2
from alembic import op

revision = "nn02"
down_revision = "nn01"


def upgrade():
    op.execute("SET lock_timeout = '2s'")
    op.create_check_constraint(
        "ck_boats_berth", "boats", "berth IS NOT NULL", postgresql_not_valid=True
    )
    op.execute("ALTER TABLE boats ADD CONSTRAINT ck_boats_flag CHECK (flag IS NOT NULL) NOT VALID")


def downgrade():
    op.drop_constraint("ck_boats_flag", "boats", type_="check")
    op.drop_constraint("ck_boats_berth", "boats", type_="check")
