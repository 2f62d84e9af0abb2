# attributes of a class name what is kept; the destructive text stays unused
import sqlalchemy as sa
from alembic import op

revision = "4e17235a1ccf"
down_revision = "74ad2e23c878"


class Texts:
    OLD = "DROP TABLE queens"
    NEW = "DELETE FROM queens WHERE dead"
    COLUMN = "crown"


def upgrade():
    op.execute(Texts.NEW)
    op.add_column("queens", sa.Column(Texts.COLUMN, sa.Integer(), comment=Texts.OLD))


def downgrade():
    op.drop_column("queens", Texts.COLUMN)
