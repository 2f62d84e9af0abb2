# options of which nothing is known may say that it is harmless
# options: --extend-select=MIG101,MIG104,MIG105
from alembic import op

revision = "6e2da1b00117"
down_revision = "6e2da1b00116"

from rowing.settings import OPTIONS, options_for


def upgrade():
    op.create_index("ix_oars_a", "oars", ["a"], **OPTIONS)
    op.create_foreign_key("fk_oars_boat", "oars", "boats", ["boat_id"], ["id"], **OPTIONS)
    op.create_check_constraint("ck_oars_length", "oars", "length > 0", **options_for("oars"))


def downgrade():
    pass
