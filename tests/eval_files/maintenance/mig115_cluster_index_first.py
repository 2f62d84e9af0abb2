# MIG115: CLUSTER in its older form names the index first; the table is what is locked and rewritten
# options: --extend-select=MIG115,MIG121 --migrations-dialect=postgresql
from alembic import op

revision = "6e2da1b00351"
down_revision = "6e2da1b00350"


def upgrade():
    op.execute("CLUSTER ix_logs ON logs")  # MIG115: 5 CLUSTER logs:, MIG121: 5 locks logs (ACCESS EXCLUSIVE)


def downgrade():
    pass
