# The same by a statement each, in one text: what is still needed when it goes.
# options: --extend-select=MIG308 --extend-ignore=MIG001,MIG002,MIG012
from alembic import op

revision = "dt04"
down_revision = "dt01"


def upgrade():
    op.execute("DROP VIEW names; DROP VIEW long_names")  # MIG308: 5 view names while
    op.execute("DROP TABLE ports; DROP TABLE boats")  # MIG308: 5 table ports while


def downgrade():
    raise NotImplementedError
