# ALTER TABLE … DROP CONSTRAINT in several spellings
from alembic import op

revision = "eabf333d6a29"
down_revision = "ae5c4878d4f0"


def upgrade():
    op.execute("ALTER TABLE lamps DROP CONSTRAINT ck_lamps")  # MIG006: 5 ck_lamps
    op.execute("ALTER TABLE ONLY lamps DROP CONSTRAINT IF EXISTS \"Fk Room\" RESTRICT")  # MIG006: 5 Fk Room
    op.execute("ALTER TABLE [dbo].[lamps] DROP CONSTRAINT [df_watts]")  # MIG006: 5 df_watts
    op.execute("ALTER TABLE bulbs ADD n int, DROP CONSTRAINT uq_bulbs")  # MIG006: 5 uq_bulbs


def downgrade():
    pass
