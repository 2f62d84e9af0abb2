# batch mode with `recreate="always"`: what it does inside is no operation of the user
# options: --extend-ignore=MIG206
import sqlalchemy as sa
from alembic import op

revision = "09f31e1e6a8e"
down_revision = "41b3a01b79aa"


def upgrade():
    with op.batch_alter_table("drinks", recreate="always") as batch_op:
        batch_op.alter_column("name", existing_type=sa.String(20), nullable=False)
        batch_op.add_column(sa.Column("strength", sa.Integer()), insert_after="name")


def downgrade():
    with op.batch_alter_table("drinks", recreate="always") as batch_op:
        batch_op.drop_column("strength")
