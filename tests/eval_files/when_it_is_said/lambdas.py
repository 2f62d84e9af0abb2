# lambdas: bound to a name, and called in place
from alembic import op

revision = "744f6db2a2a5"
down_revision = "f8b68ff38bc0"

drop = lambda name: op.drop_table(name)  # noqa: E731  # MIG001: 21 bells


def upgrade():
    drop("bells")
    (lambda: op.execute("TRUNCATE bell_sounds"))()  # MIG003: 14 bell_sounds


def downgrade():
    raise NotImplementedError("the bells are gone")
