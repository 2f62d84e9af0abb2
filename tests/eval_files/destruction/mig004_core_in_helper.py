# MIG004, its neighbour: a helper gives back a statement that has its where
import sqlalchemy as sa
from alembic import op

revision = "6cb08187db64"
down_revision = "ab0043012495"

pets = sa.table("pets", sa.column("id", sa.Integer), sa.column("kind", sa.String))


def _of_kind(statement, kind):
    return statement.where(pets.c.kind == kind)


def upgrade():
    op.execute(_of_kind(pets.delete(), "cat"))
    op.get_bind().execute(_of_kind(sa.update(pets), "dog").values(kind="hound"))


def downgrade():
    pass
