# no finding of MIG327: MySQL fills a required column that is added with 0 or ''
# options: --extend-select=MIG327 --migrations-dialect=mysql --extend-ignore=MIG0,MIG2,MIG302
import sqlalchemy as sa
from alembic import op

revision = "327e00000003"
down_revision = "327d00000003"


def upgrade():
    op.drop_column("boats", "mast")


def downgrade():
    op.add_column("boats", sa.Column("mast", sa.String(20), nullable=False))
