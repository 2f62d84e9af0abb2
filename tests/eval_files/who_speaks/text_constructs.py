# `sa.text("…")`, `text(…).bindparams(…)`, `sa.DDL("…")`
import sqlalchemy as sa
from alembic import op
from sqlalchemy import DDL, text

revision = "ebc5342923ec"
down_revision = "26146d4568d0"


def upgrade():
    op.execute(sa.text("DROP TABLE shelves"))  # MIG001: 5 shelves
    op.execute(text("UPDATE books SET shelf = :to").bindparams(to="A"))  # MIG011: 5 books
    op.execute(DDL("DROP SEQUENCE shelf_numbers"))  # MIG012: 5 shelf_numbers
    op.execute(sa.sql.text("TRUNCATE loans"))  # MIG003: 5 loans


def downgrade():
    raise NotImplementedError("the shelves are gone")
