# MIG134 is silent on databases that take back all of a migration that fails
# options: --extend-select=MIG134 --migrations-dialect=postgresql,sqlite,mssql
import sqlalchemy as sa
from alembic import op

revision = "134e00000005"
down_revision = "134d00000005"


def upgrade():
    op.add_column("halls", sa.Column("note", sa.Text()))
    op.add_column("halls", sa.Column("word", sa.Text()))


def downgrade():
    op.drop_column("halls", "word")
    op.drop_column("halls", "note")
