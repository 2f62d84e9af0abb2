# a decorator of the file that truncates around the function it wraps
from alembic import op

revision = "5299e8c0dfb0"
down_revision = "82d07b29df42"


def clearing(function):
    def wrapper():
        op.execute("TRUNCATE toy_cache")  # MIG003: 9 toy_cache
        function()

    return wrapper


@clearing
def upgrade():
    op.execute("INSERT INTO toys (name) VALUES ('ball')")


def downgrade():
    op.execute("DELETE FROM toys WHERE name = 'ball'")
