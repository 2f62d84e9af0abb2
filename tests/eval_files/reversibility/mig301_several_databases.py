# MIG301: each database has its own pair
# options: --extend-select=MIG301
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade_one():
    op.add_column("users", sa.Column("mail", sa.Text))


def downgrade_one():  # MIG301: 1 downgrade_one() is empty
    return


def upgrade_two():
    pass


def downgrade_two():
    ...
