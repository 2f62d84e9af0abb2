# no finding: the first default that a column gets, of this history or of one that is older
# options: --extend-select=MIG209
from alembic import op

revision = "df02e"
down_revision = "df01"


def upgrade():
    with op.batch_alter_table("boats") as batch_op:
        batch_op.alter_column("rig", server_default="ketch")
    op.alter_column("rafts", "rig", server_default="ketch")


def downgrade():
    pass
