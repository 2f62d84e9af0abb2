# `%` with a dict
from alembic import op

revision = "17d5b053a7a6"
down_revision = "0aca142eada9"

NAMES = {"table": "moorings", "constraint": "fk_moorings_pier", "kind": "CONSTRAINT"}


def upgrade():
    op.execute(  # MIG006: 5 fk_moorings_pier
        "ALTER TABLE %(table)s DROP %(kind)s %(constraint)s" % NAMES
    )


def downgrade():
    op.create_foreign_key("fk_moorings_pier", "moorings", "piers", ["pier_id"], ["id"])
