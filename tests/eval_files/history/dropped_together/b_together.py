# One statement drops what needs each other: PostgreSQL asks for no order among them.
# options: --extend-select=MIG308 --extend-ignore=MIG001,MIG002,MIG012
from alembic import op

revision = "dt02"
down_revision = "dt01"


def upgrade():
    op.execute("DROP VIEW names, long_names")
    op.execute("DROP TABLE ports, boats")


def downgrade():
    raise NotImplementedError
