# MIG513: MariaDB takes defaults of TEXT, and cuts indexes by itself; a length it needs as well
# options: --migrations-dialect=mariadb
import sqlalchemy as sa
from alembic import op

revision = "513e0002"
down_revision = "513d0002"


def upgrade():
    op.add_column("users", sa.Column("bio", sa.Text(), nullable=False, server_default=""))
    op.create_index("ix_bio", "users", ["bio"])
    op.create_unique_constraint("uq_bio", "users", ["bio"])
    op.add_column("users", sa.Column("note", sa.String()))  # MIG513: 5 users.note
    op.create_table("keys", sa.Column("key", sa.Text(), primary_key=True))  # MIG513: 5 a primary key on keys.key


def downgrade():
    op.drop_table("keys")
    op.drop_column("users", "note")
    op.drop_column("users", "bio")
