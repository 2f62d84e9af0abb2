# Both branches have run: the views are gone, and the tables have other names.
from alembic import op

revision = "do04i"
down_revision = ("do02h", "do02f")


def upgrade():
    op.drop_column("boats", "name")  # MIG002: 5
    op.drop_column("crew", "rank")  # MIG002: 5
    op.drop_table("quays")  # MIG001: 5, MIG308: 5 table quays while materialized view dock_list (since do01)


def downgrade():
    raise NotImplementedError
