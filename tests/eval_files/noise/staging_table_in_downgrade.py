# a downgrade with a staging table of its own
import sqlalchemy as sa
from alembic import op

revision = "54de2bd382db"
down_revision = "3630ab21e29e"


def upgrade():
    op.add_column("plates", sa.Column("rim", sa.Integer()))


def downgrade():
    op.execute("CREATE TABLE rims AS SELECT id, rim FROM plates")
    op.execute("INSERT INTO plate_notes SELECT id, rim FROM rims")
    op.drop_table("rims")
    op.drop_column("plates", "rim")
