# MIG515: other databases drop the default along with its column
# options: --migrations-dialect=postgresql,mysql,sqlite --extend-ignore=MIG002,MIG008,MIG302
import sqlalchemy as sa
from alembic import op

revision = "515e00000003"
down_revision = "515d00000003"


def upgrade():
    op.create_table("boats", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("a", sa.Integer(), server_default="0"))
    op.drop_column("boats", "a")


def downgrade():
    op.drop_table("boats")
