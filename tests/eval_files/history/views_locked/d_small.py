# MIG121: silent where the tables behind the view are small or new, or the view is gone
# options: --extend-select=MIG121 --migrations-small-tables=waters,lakes,birds,flyers --extend-ignore=MIG012
import sqlalchemy as sa
from alembic import op

revision = "vl04"
down_revision = "vl03"


def upgrade():
    op.create_table("ponds", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("CREATE VIEW birds_2 AS SELECT id FROM ponds")
    op.execute("LOCK TABLE waters IN EXCLUSIVE MODE")
    op.execute("DROP VIEW birds")
    op.execute("LOCK TABLE birds")


def downgrade():
    raise NotImplementedError
