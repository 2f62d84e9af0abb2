# Of a constraint that is no key nothing is told.
# options: --extend-select=MIG118
from alembic import op

revision = "dk02k"
down_revision = "dk01"


def upgrade():
    op.create_check_constraint("ck_note", "boats", "note <> ''")
    op.drop_constraint("ck_note", "boats", type_="check")


def downgrade():
    pass
