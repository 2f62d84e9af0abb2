# a class of the file with a destructive method that nobody calls
import sqlalchemy as sa
from alembic import op

revision = "6c20c5bf85a7"
down_revision = "114312261040"


class Aquariums:
    name = "aquariums"

    def add(self):
        op.add_column(self.name, sa.Column("litres", sa.Integer()))

    def remove(self):
        op.drop_column(self.name, "litres")

    def wipe(self):
        op.execute(f"TRUNCATE {self.name}")


def upgrade():
    Aquariums().add()


def downgrade():
    Aquariums().remove()
