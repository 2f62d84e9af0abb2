# a downgrade takes back what IF NOT EXISTS made: that is what it is for
import sqlalchemy as sa
from alembic import op

revision = "8c1d02a9f004"
down_revision = "8c1d02a9f003"


def upgrade():
    op.execute("CREATE TABLE IF NOT EXISTS rowans (id int)")
    op.create_table("alders", sa.Column("id", sa.Integer()), if_not_exists=True)
    op.add_column("elms", sa.Column("bark", sa.Text()), if_not_exists=True)
    if not sa.inspect(op.get_bind()).has_table("firs"):
        op.create_table("firs", sa.Column("id", sa.Integer()))
    op.execute("CREATE SCHEMA IF NOT EXISTS park")


def downgrade():
    op.execute("DROP SCHEMA park")
    op.drop_table("firs")
    op.drop_column("elms", "bark")
    op.drop_table("alders")
    op.drop_table("rowans")
