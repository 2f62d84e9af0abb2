# getattr on other things, and on op for a function that adds
import sqlalchemy as sa
from alembic import context, op

revision = "d7d02846fbe8"
down_revision = "ff9fb7e04006"


def upgrade():
    verbose = getattr(context.config, "drop_table", False)
    add = getattr(op, "add_column" if verbose else "add_column")
    add("mills", sa.Column("river", sa.String(50)))


def downgrade():
    getattr(op, "drop_column")("mills", "river")
