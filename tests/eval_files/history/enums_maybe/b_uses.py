# MIG505 is silent: the type may be that of a column which nobody can read
# options: --extend-ignore=MIG109,MIG202,MIG018
import sqlalchemy as sa
from alembic import op

revision = "em02"
down_revision = "em01"


def upgrade():
    op.alter_column(
        "moorings",
        "period",
        type_=sa.Enum("hour", "day", name="period"),
        existing_type=sa.Text(),
        postgresql_using="period::period",
    )


def downgrade():
    op.alter_column(
        "moorings", "period", type_=sa.Text(), existing_type=sa.Enum("hour", "day", name="period")
    )
