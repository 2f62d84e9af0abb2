# A length that existing_type leaves out is known from the revision that gave it.
# options: --extend-select=MIG110
import sqlalchemy as sa
from alembic import op

revision = "ty04"
down_revision = "ty03"


def upgrade():
    op.alter_column("boats", "name", existing_type=sa.String(), type_=sa.String(120))
    op.alter_column("boats", "name", existing_type=sa.String(), type_=sa.String(60))  # MIG018: 5 from varchar(120) to varchar(60), MIG110: 5
    with op.batch_alter_table("boats") as batch_op:
        batch_op.alter_column("port", existing_type=sa.String(), type_=sa.String(20))  # MIG018: 9 from varchar to varchar(20), MIG110: 9
        batch_op.alter_column("length", existing_type=sa.Integer(), type_=sa.BigInteger())  # MIG110: 9 from integer to bigint


def downgrade():
    pass
