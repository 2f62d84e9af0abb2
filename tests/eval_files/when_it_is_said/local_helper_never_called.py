# helpers that nobody calls, and one that only such a helper calls
import sqlalchemy as sa
from alembic import op

revision = "31e0c6466705"
down_revision = "9e87b1b8d651"


def _wipe():
    _really_wipe("leashes")


def _really_wipe(table):
    op.execute(f"TRUNCATE {table}")
    op.drop_table(table)


def upgrade():
    op.add_column("leashes", sa.Column("length_cm", sa.Integer()))


def downgrade():
    op.drop_column("leashes", "length_cm")
