# What has no key, or one to its own table, locks no other one.
# options: --extend-select=MIG118
from alembic import op

revision = "dk02f"
down_revision = "dk01"


def upgrade():
    op.drop_constraint("fk_mother", "boats", type_="foreignkey")  # MIG006: 5
    op.drop_column("boats", "note")  # MIG002: 5
    op.drop_constraint("fk_nobody_knows", "boats", type_="foreignkey")  # MIG006: 5


def downgrade():
    pass
