# `Enum(…).drop(bind, checkfirst=True)` and friends
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "3ed23fcbaf1b"
down_revision = "e850b9e7ff91"

cover = postgresql.ENUM("soft", "hard", name="book_cover")


def upgrade():
    sa.Enum("new", "worn", name="book_state").drop(op.get_bind(), checkfirst=True)  # MIG012: 5 book_state
    cover.drop(op.get_bind())  # MIG012: 5 book_cover
    sa.Sequence("book_numbers").drop(op.get_bind())  # MIG012: 5 book_numbers


def downgrade():
    cover.create(op.get_bind())
