# A dropped key locks the table that it refers to, which an earlier revision tells.
# options: --extend-select=MIG121
from alembic import op

revision = "dk02b"
down_revision = "dk01"


def upgrade():
    op.drop_constraint("fk_port", "boats", type_="foreignkey")  # MIG006: 5, MIG121: 5 boats (ACCESS EXCLUSIVE) and ports (ACCESS EXCLUSIVE)


def downgrade():
    pass
