# no finding of MIG404: a column takes the type of the key that it refers to
# options: --extend-select=MIG404 --extend-ignore=MIG1
import sqlalchemy as sa
from alembic import op

revision = "404e00000901"
down_revision = None


def upgrade():
    op.add_column("orders", sa.Column("country", sa.String(2), sa.ForeignKey("countries.code")))


def downgrade():
    op.drop_column("orders", "country")
