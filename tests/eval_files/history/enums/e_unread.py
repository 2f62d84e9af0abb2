# MIG505: what nobody can read may have created the type
import sqlalchemy as sa
from alembic import op
from elsewhere import statements

revision = "en05"
down_revision = "en04"


def upgrade():
    for statement in statements():
        op.execute(statement)
    op.add_column("boats", sa.Column("oar", sa.Enum("o", name="oar")))


def downgrade():
    op.drop_column("boats", "oar")
