# updates of chosen rows: `.where(…)` before or after `.values(…)`, or as an argument of long ago
import sqlalchemy as sa
from alembic import op

revision = "26146d4568d0"
down_revision = "70dc8f93e345"

books = sa.table("books", sa.column("id", sa.Integer), sa.column("shelf", sa.String))


def upgrade():
    op.execute(sa.update(books).where(books.c.id == 4).values(shelf="A"))
    op.execute(books.update().values(shelf="B").where(books.c.shelf == "b"))
    op.execute(books.update(whereclause=books.c.shelf == "c").values(shelf="C"))


def downgrade():
    pass
