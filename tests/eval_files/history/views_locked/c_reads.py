# MIG119: a query of a view reads the table behind it; one of a materialized view reads that alone
# options: --select=MIG119
import sqlalchemy as sa
from alembic import op

revision = "vl03"
down_revision = "vl01"


def upgrade():
    op.add_column("geese", sa.Column("ring", sa.Text()))
    op.execute("SELECT id FROM flyers")  # MIG119: 5 SELECT from flyers takes long
    op.get_bind().execute(sa.text("SELECT id FROM birds")).fetchall()  # MIG119: 5 SELECT from birds takes long
    op.execute("SELECT id FROM waters")
    op.execute("SELECT n FROM counted")
    op.execute("DROP VIEW flyers")
    op.execute("CREATE VIEW flyers AS SELECT id FROM lakes")
    op.execute("SELECT id FROM flyers")


def downgrade():
    op.drop_column("geese", "ring")
