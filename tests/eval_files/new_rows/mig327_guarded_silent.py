# no finding of MIG327: somebody has thought of the failure, nobody knows what ran before, and wider types
# options: --extend-select=MIG327 --extend-ignore=MIG0,MIG2,MIG302,MIG015
import sqlalchemy as sa
from alembic import op

revision = "327e00000002"
down_revision = "327d00000002"


def upgrade():
    op.alter_column("boats", "name", existing_type=sa.Text(), nullable=True)
    op.alter_column("boats", "depth", existing_type=sa.BigInteger(), type_=sa.Integer())
    op.alter_column("boats", "port", existing_type=sa.Text(), nullable=True)
    op.alter_column("boats", "flag", existing_type=sa.Text(), nullable=False)


def downgrade():
    op.alter_column("boats", "depth", existing_type=sa.Integer(), type_=sa.BigInteger())
    op.alter_column("boats", "flag", existing_type=sa.Text(), nullable=True)
    try:
        op.alter_column("boats", "name", existing_type=sa.Text(), nullable=False)
    except sa.exc.IntegrityError:
        print("rows without a name are left")
    op.execute(open("mend.sql").read())
    op.alter_column("boats", "port", existing_type=sa.Text(), nullable=False)
