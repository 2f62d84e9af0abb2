# batch mode with `recreate="always"`: the drop that the user wrote counts, once
import sqlalchemy as sa
from alembic import op

revision = "d319292de226"
down_revision = "09f31e1e6a8e"


def upgrade():
    with op.batch_alter_table("drinks", recreate="always") as batch_op:
        batch_op.drop_column("strength")  # MIG002: 9 drinks.strength


def downgrade():
    with op.batch_alter_table("drinks", recreate="always") as batch_op:
        batch_op.add_column(sa.Column("strength", sa.Integer()))
