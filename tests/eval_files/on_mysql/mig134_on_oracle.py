# MIG134: Oracle commits each DDL statement as well, PostgreSQL none
# options: --extend-select=MIG134 --migrations-dialect=oracle
import sqlalchemy as sa
from alembic import op

revision = "134e00000004"
down_revision = "134d00000004"


def upgrade():
    op.rename_table("halls", "market_halls")  # MIG134: 5, MIG202: 5
    op.add_column("market_halls", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("market_halls", "note")
    op.rename_table("market_halls", "halls")
