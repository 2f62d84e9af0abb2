# MIG132: what is said anew is not missing
# options: --migrations-dialect=mysql
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.alter_column("boats", "a", type_=sa.Text(), existing_comment="x")  # MIG132: 5 without a default: MODIFY
    op.alter_column("boats", "b", type_=sa.String(90), existing_server_default="x")  # MIG132: 5 without a comment: MODIFY
    op.alter_column("boats", "c", type_=sa.String(90), server_default="x", comment="x")  # MIG132: 5 nullable on MySQL: MODIFY


def downgrade():
    raise NotImplementedError
