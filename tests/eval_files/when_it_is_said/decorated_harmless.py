# a decorator of the file whose wrapper destroys nothing
import functools

import sqlalchemy as sa
from alembic import op

revision = "922b69d66448"
down_revision = "5299e8c0dfb0"


def timed(label):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            print(label, "DROP TABLE toys")
            return function(*args, **kwargs)

        return wrapper

    return decorate


@timed("up")
def upgrade():
    op.add_column("toys", sa.Column("price", sa.Integer()))


@timed("down")
def downgrade():
    op.drop_column("toys", "price")
