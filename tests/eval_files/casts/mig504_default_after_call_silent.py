# MIG504: silent about a default that a procedure may have dropped, which is not the first statement
# options: --extend-ignore=MIG018,MIG302
import sqlalchemy as sa
from alembic import op

revision = "504e00000009"
down_revision = "504d00000009"


def upgrade():
    op.execute("SELECT 1")
    op.execute("CALL drop_defaults()")
    op.alter_column("boats", "size", existing_type=sa.Text(), existing_server_default="calm", type_=sa.Integer(), postgresql_using="1")


def downgrade():
    pass
