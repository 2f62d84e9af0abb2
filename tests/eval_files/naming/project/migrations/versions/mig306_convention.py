# MIG306: with a naming convention only the name of a primary key comes out right
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    pass


def downgrade():
    op.drop_constraint(None, "users", type_="primary")
    op.drop_constraint(None, "users", type_="foreignkey")  # MIG306: 5 raises IndexError
    op.drop_constraint(None, "users", type_="unique")  # MIG306: 5 truncated name
    op.drop_constraint(None, "users", type_="check")  # MIG306: 5 raises InvalidRequestError
    op.drop_constraint(None, "users")  # MIG306: 5 Alembic cannot render it
