# a comprehension whose condition lets no destructive name through; a generator nobody consumes
import sqlalchemy as sa
from alembic import op

revision = "50d528c549a1"
down_revision = "9bae8e24d68b"

OLD = ()


def upgrade():
    [op.drop_table(name) for name in OLD]
    (op.drop_table(name) for name in ("tickets", "fares"))
    [op.add_column("fares", sa.Column(name, sa.Integer())) for name in ("adult", "child")]


def downgrade():
    [op.drop_column("fares", name) for name in ("adult", "child")]
