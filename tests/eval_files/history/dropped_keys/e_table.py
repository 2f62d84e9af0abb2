# A table takes all its keys along.
# options: --extend-select=MIG121
from alembic import op

revision = "dk02e"
down_revision = "dk01"


def upgrade():
    op.drop_table("boats")  # MIG001: 5, MIG121: 5 ports (ACCESS EXCLUSIVE)


def downgrade():
    pass
