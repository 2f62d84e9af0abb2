# MIG302: a column that the downgrade renames then is put back otherwise, under its old name
# options: --extend-select=MIG302 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
import sqlalchemy as sa
from alembic import op

revision = "pb02m"
down_revision = "pb01"


def upgrade():
    op.drop_column("boats", "name")
    op.drop_column("boats", "flag")


def downgrade():
    op.add_column("boats", sa.Column("title", sa.String(100), nullable=False, server_default=""))  # MIG302: 5 column boats.name (varchar(100) instead of varchar(200) since pb01)
    op.alter_column("boats", "title", new_column_name="name")
    op.add_column("boats", sa.Column("banner", sa.Text()))
    op.alter_column("boats", "banner", new_column_name="flag")
