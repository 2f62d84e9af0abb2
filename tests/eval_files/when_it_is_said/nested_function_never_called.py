# a nested function that is defined and not called
import sqlalchemy as sa
from alembic import op

revision = "f8b68ff38bc0"
down_revision = "18d97a1b05ca"


def upgrade():
    def remove_later():
        op.drop_table("collars")

    op.add_column("collars", sa.Column("bell", sa.Boolean()))
    print(f"{remove_later.__name__} is left to the next release")


def downgrade():
    op.drop_column("collars", "bell")
