# MIG324: the table was dropped and made again in between, or the column was: the index is another one
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_index("ix_mail", "users", ["mail"])
    op.create_table("carts", sa.Column("id", sa.Integer))
    op.create_index("ix_number", "carts", ["number"])


def downgrade():
    op.drop_column("carts", "number")
    op.drop_table("carts")
    op.create_table("carts", sa.Column("id", sa.Integer, index=True))
    op.execute("CREATE INDEX ix_number ON carts (id)")
    op.drop_index("ix_number", "carts")
    op.drop_table("carts")
    op.drop_column("users", "mail")  # MIG008: 5
    op.add_column("users", sa.Column("mail", sa.Text))
    op.create_index("ix_mail", "users", ["mail"])
    op.drop_index("ix_mail", "users")
