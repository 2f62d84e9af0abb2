# MIG308: a table that a key of an earlier revision refers to
from alembic import op

revision = "do02c"
down_revision = "do01"


def upgrade():
    op.execute("DROP VIEW short_names")  # MIG012: 5
    op.execute("DROP VIEW ship_names")  # MIG012: 5
    op.drop_table("ships")  # MIG001: 5, MIG308: 5 table ships while crew (ship_id) (since do01) refers to it


def downgrade():
    raise NotImplementedError
