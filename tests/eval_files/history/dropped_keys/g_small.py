# Neither does a key that an earlier operation dropped; nor does a small table count.
# options: --extend-select=MIG121 --migrations-small-tables=boats,ports
from alembic import op

revision = "dk02g"
down_revision = "dk01"


def upgrade():
    op.drop_column("boats", "port_id")  # MIG002: 5


def downgrade():
    pass
