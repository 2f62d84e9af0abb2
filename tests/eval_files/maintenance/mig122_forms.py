# MIG122: LOCK TABLE with a mode that makes others wait
# options: --extend-select=MIG122
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00046"
down_revision = "6e2da1b00045"


def upgrade():
    op.execute("LOCK TABLE vaults")  # MIG122: 5 vaults in mode ACCESS EXCLUSIVE
    op.execute("LOCK vaults, safes IN SHARE ROW EXCLUSIVE MODE NOWAIT")  # MIG122: 5 in mode SHARE ROW EXCLUSIVE
    op.get_bind().execute(sa.text("LOCK TABLE ONLY app.vaults IN EXCLUSIVE MODE"))  # MIG122: 5 app.vaults in mode EXCLUSIVE


def downgrade():
    pass
