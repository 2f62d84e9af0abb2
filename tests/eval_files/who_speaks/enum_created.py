# an enum created by the upgrade; dropping it is the downgrade's duty
import sqlalchemy as sa
from alembic import op

revision = "c9099b5208a5"
down_revision = "3ed23fcbaf1b"

binding = sa.Enum("glued", "sewn", name="book_binding")


def upgrade():
    binding.create(op.get_bind(), checkfirst=True)
    op.add_column("books", sa.Column("binding", binding))


def downgrade():
    op.drop_column("books", "binding")
    binding.drop(op.get_bind(), checkfirst=True)
