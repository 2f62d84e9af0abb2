# a connection or a transaction opened from the bind in a `with`
import sqlalchemy as sa
from alembic import op

revision = "5e6c84bd088d"
down_revision = "f59adeca149c"


def upgrade():
    with op.get_bind().connect() as connection:
        connection.execute(sa.text("DROP TABLE baskets"))  # MIG001: 9 baskets
    bind = op.get_bind()
    with bind.begin_nested():
        bind.execute(sa.text("DROP TABLE basket_lines"))  # MIG001: 9 basket_lines


def downgrade():
    raise NotImplementedError("baskets are gone")
