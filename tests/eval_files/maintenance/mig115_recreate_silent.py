# A batch that recreates a table on SQLite alone, or one that the same function creates.
# options: --select=MIG115
import sqlalchemy as sa
from alembic import op

revision = "7d2f4b6a8c04"
down_revision = "6c1e3a5f7b03"


def upgrade():
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("finches", recreate="always") as batch:
            batch.add_column(sa.Column("song", sa.Text()))
    op.create_table("serins", sa.Column("id", sa.Integer(), primary_key=True))
    with op.batch_alter_table("serins", recreate="always") as batch:
        batch.add_column(sa.Column("song", sa.Text()))


def downgrade():
    op.drop_table("serins")
