# A new column, and an index that this revision puts on it: nothing goes.
import sqlalchemy as sa
from alembic import op

revision = "ta03"
down_revision = "ta02"


def upgrade():
    op.add_column("boats", sa.Column("home", sa.Text()))
    op.create_index("ix_boats_name_home", "boats", ["name", "home"])


def downgrade():
    op.drop_index("ix_boats_name_home", "boats")
    op.drop_column("boats", "home")
