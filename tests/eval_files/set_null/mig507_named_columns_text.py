# no finding of MIG507: PostgreSQL is told which columns get NULL, in the text of the action
import sqlalchemy as sa
from alembic import op

revision = "507e00000901"
down_revision = None


def upgrade():
    op.create_table(
        "books",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("shop_id", sa.BigInteger(), nullable=False),
        sa.Column("author_id", sa.BigInteger()),
        sa.ForeignKeyConstraint(
            ["shop_id", "author_id"],
            ["authors.shop_id", "authors.id"],
            ondelete="SET NULL (author_id)",
        ),
    )


def downgrade():
    op.drop_table("books")
