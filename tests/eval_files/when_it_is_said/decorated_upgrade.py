# decorators on upgrade, from elsewhere and of the file itself
import functools

from alembic import op
from kennel.migrating import if_postgres

revision = "82d07b29df42"
down_revision = "b92f6b7de18b"


def logged(function):
    @functools.wraps(function)
    def wrapper():
        print(function.__name__)
        return function()

    return wrapper


@if_postgres
@logged
def upgrade():
    op.drop_table("toy_boxes")  # MIG001: 5 toy_boxes


@logged
def downgrade():
    raise NotImplementedError("the boxes are gone")
