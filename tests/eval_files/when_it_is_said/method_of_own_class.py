# a method of a class of the file, reached from upgrade
import sqlalchemy as sa
from alembic import op

revision = "114312261040"
down_revision = "3ea1a4ec4562"


class Removal:
    def __init__(self, table):
        self.table = table

    def run(self):
        op.drop_table(self.table)  # MIG001: 9 aquariums


def upgrade():
    Removal("aquariums").run()


def downgrade():
    op.create_table("aquariums", sa.Column("id", sa.Integer(), primary_key=True))
