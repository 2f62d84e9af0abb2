# MIG308: a downgrade that does not know the view which stands since long
from alembic import op
import sqlalchemy as sa

revision = "do02j"
down_revision = "do01"


def upgrade():
    op.add_column("docks", sa.Column("depth", sa.Integer()))
    op.create_table("tugs", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("CREATE VIEW deep AS SELECT depth FROM docks")


def downgrade():
    op.drop_column("docks", "depth")  # MIG308: 5 column docks.depth while view deep reads it
    op.execute("DROP VIEW deep")
    op.drop_table("tugs")
