# types that MySQL changes in place
# options: --extend-select=MIG110,MIG111,MIG112,MIG113 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00111"
down_revision = "6e2da1b00110"


def upgrade():
    op.alter_column("maps", "a", existing_type=sa.String(10), type_=sa.String(20), existing_nullable=True, existing_server_default=None, existing_comment=None)
    op.alter_column("maps", "b", existing_type=sa.Enum("a", "b"), type_=sa.Enum("a", "b", "c"), existing_nullable=True, existing_server_default=None, existing_comment=None)
    op.add_column("maps", sa.Column("c", sa.String(36), server_default=sa.text("(uuid())")))


def downgrade():
    pass
