# MIG508: no sequence counts any more, or an identity grows with its column
# options: --extend-ignore=MIG302
import sqlalchemy as sa
from alembic import op

revision = "cu03"
down_revision = "cu01"


def upgrade():
    op.execute("INSERT INTO masts (id) VALUES (9)")
    op.alter_column("keels", "id", existing_type=sa.Integer(), type_=sa.BigInteger())
    op.alter_column("ports", "id", existing_type=sa.BigInteger(), server_default=sa.Identity(always=True))
    op.bulk_insert(sa.table("berths", sa.column("id")), [{"id": 1}])


def downgrade():
    pass
