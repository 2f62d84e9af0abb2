# What comes back is not known wholly: nothing is said of it.
# options: --extend-select=MIG302 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
import os

from alembic import op

revision = "pb14"
down_revision = "pb01"


def upgrade():
    op.drop_constraint("ck_boats_flag", "boats", type_="check")
    op.drop_constraint("uq_boats_name_flag", "boats", type_="unique")


def downgrade():
    op.create_unique_constraint("uq_boats_name_flag", "boats", [os.environ["COLUMN"]])
    op.create_check_constraint("ck_boats_flag", "boats", f"flag IN ('{os.environ['FLAG']}', 'green')")
