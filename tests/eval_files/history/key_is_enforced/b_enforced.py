# ENFORCED locks the table that the key refers to as well, which the earlier revision tells.
# options: --select=MIG104,MIG113,MIG118,MIG121
from alembic import op

revision = "3e5f7a9b1c02"
down_revision = "3e5f7a9b1c01"


def upgrade():
    op.execute("ALTER TABLE eggs ALTER CONSTRAINT eggs_nest ENFORCED")  # MIG104: 5 writes to nests, MIG121: 5 eggs (ACCESS EXCLUSIVE) and nests (SHARE ROW EXCLUSIVE)
    op.execute("ALTER TABLE eggs ALTER twice SET EXPRESSION AS (id * 3)")


def downgrade():
    op.execute("ALTER TABLE eggs ALTER CONSTRAINT eggs_nest NOT ENFORCED")
