# MIG110: a TypeDecorator of the file's own stands for its impl
# options: --extend-select=MIG110 --extend-ignore=MIG504
import sqlalchemy as sa
from alembic import op
from sqlalchemy.types import TypeDecorator

revision = "6e2da1b00124"
down_revision = "6e2da1b00123"


class Words(TypeDecorator):
    impl = sa.Text


class Shouts(Words):
    cache_ok = True


class Days(TypeDecorator):
    impl = sa.Date()


class Several(TypeDecorator):
    impl = sa.Text

    def load_dialect_impl(self, dialect):
        return dialect.type_descriptor(sa.JSON())


def upgrade():
    op.alter_column("maps", "a", existing_type=sa.String(50), type_=Words())
    op.alter_column("maps", "b", existing_type=Shouts(), type_=sa.Text())
    op.alter_column("maps", "c", existing_type=sa.Text(), type_=Days())  # MIG110: 5 from text to date: reads and writes wait while the whole table is rewritten
    op.alter_column("maps", "d", existing_type=sa.Text(), type_=Several())  # MIG110: 5 the new type is not known here


def downgrade():
    pass
