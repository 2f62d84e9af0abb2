# `sa.update(t).values(…)` and `t.update()` without a where
import sqlalchemy as sa
from alembic import op

revision = "70dc8f93e345"
down_revision = "86476b69d54e"

books = sa.table("books", sa.column("id", sa.Integer), sa.column("shelf", sa.String))


def upgrade():
    op.execute(sa.update(books).values(shelf="A"))  # MIG011: 5 books
    op.get_bind().execute(books.update().values({"shelf": "B"}))  # MIG011: 5 books


def downgrade():
    raise NotImplementedError("the shelves are not kept")
