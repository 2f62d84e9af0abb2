# MIG217: labels that a column of MySQL's gets, beside what writes them
# options: --extend-select=MIG217 --extend-ignore=MIG018,MIG132,MIG304 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "217e00000009"
down_revision = "217d00000009"


def upgrade():
    op.alter_column(  # MIG217: 5 adds labels 'b'
        "tickets",
        "rank",
        existing_type=sa.Enum("a", name="rank"),
        type_=sa.Enum("a", "b", "c", name="rank"),
    )
    op.execute("UPDATE tickets SET `rank` = 'b' WHERE size > 3")


def downgrade():
    pass
