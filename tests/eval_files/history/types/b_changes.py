# Types as an earlier revision made them: what keeps its values, what is rewritten, what is lost.
# options: --extend-select=MIG1
import sqlalchemy as sa
from alembic import op

revision = "ty02"
down_revision = "ty01"


def upgrade():
    op.execute("SET lock_timeout = '2s'")
    op.alter_column("boats", "name", type_=sa.String(80))
    op.execute("ALTER TABLE boats ALTER COLUMN flag TYPE text")
    op.alter_column("boats", "length", type_=sa.BigInteger())  # MIG110: 5 boats.length from integer (since ty01) to bigint
    op.alter_column("boats", "note", type_=sa.String(10))  # MIG018: 5 from text (since ty01) to varchar(10), MIG110: 5 from text (since ty01) to varchar(10)
    op.alter_column("boats", "hull", type_=sa.BigInteger())  # MIG110: 5 the old type is not known


def downgrade():
    op.alter_column("boats", "length", type_=sa.Integer())
