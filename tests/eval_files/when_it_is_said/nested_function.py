# a nested function, called where it is defined
import sqlalchemy as sa
from alembic import op

revision = "18d97a1b05ca"
down_revision = "33e7a2a8eae9"


def upgrade():
    def remove(name):
        def inner():
            op.drop_table(name)  # MIG001: 13 collars

        inner()

    remove("collars")


def downgrade():
    op.create_table("collars", sa.Column("id", sa.Integer(), primary_key=True))
