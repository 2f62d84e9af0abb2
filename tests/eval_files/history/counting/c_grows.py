# MIG508: the sequence grows with the column
# options: --extend-ignore=MIG302
import sqlalchemy as sa
from alembic import op

revision = "cu04"
down_revision = "cu03"


def upgrade():
    op.alter_column("piers", "id", existing_type=sa.Integer(), type_=sa.BigInteger())
    op.execute("ALTER SEQUENCE piers_id_seq AS bigint")


def downgrade():
    pass
