# MIG128: alterations of a table that nobody knows are not put together
# options: --extend-select=MIG128 --extend-ignore=MIG206
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.names import TABLE


def upgrade():
    op.execute(f"ALTER TABLE {TABLE} ALTER COLUMN a SET NOT NULL")
    op.execute(f"ALTER TABLE {TABLE} ALTER COLUMN b SET NOT NULL")


def downgrade():
    raise NotImplementedError
