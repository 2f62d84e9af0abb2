# what a downgrade rewrites is no finding
# options: --extend-select=MIG110,MIG111,MIG112,MIG113
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00109"
down_revision = "6e2da1b00108"


def upgrade():
    op.create_table("wind", sa.Column("id", sa.Integer()))


def downgrade():
    op.alter_column("maps", "a", existing_type=sa.BigInteger(), type_=sa.Integer())
    op.add_column("maps", sa.Column("b", sa.Uuid(), server_default=sa.text("gen_random_uuid()")))
    op.add_column("maps", sa.Column("c", sa.Integer(), sa.Identity()))
    op.drop_table("wind")
