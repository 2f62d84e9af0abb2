# MIG302: of two constraints that the upgrade makes, the downgrade drops one
# options: --extend-select=MIG302 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
from alembic import op

revision = "302e00000901"
down_revision = None


def upgrade():
    op.create_unique_constraint("uq_name", "boats", ["name"])  # MIG302: 5 uq_name
    op.create_check_constraint("ck_name", "boats", "name <> ''")


def downgrade():
    op.drop_constraint("ck_name", "boats", type_="check")
