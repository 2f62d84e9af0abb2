# no finding of MIG109: a key of columns that the run has just added, or that nobody knows
# options: --extend-select=MIG109 --extend-ignore=MIG0,MIG2,MIG3,MIG4,MIG5
import os

import sqlalchemy as sa
from alembic import op

revision = "109e00000901"
down_revision = None


def upgrade():
    op.add_column("larks", sa.Column("key", sa.Integer()))
    op.execute("CREATE UNIQUE INDEX larks_key ON larks (key)")
    op.execute("ALTER TABLE larks ADD CONSTRAINT larks_pk PRIMARY KEY USING INDEX larks_key")
    op.execute(f"CREATE UNIQUE INDEX wrens_key ON wrens ({os.environ['COLUMN']})")
    op.execute("ALTER TABLE wrens ADD CONSTRAINT wrens_pk PRIMARY KEY USING INDEX wrens_key")


def downgrade():
    pass
