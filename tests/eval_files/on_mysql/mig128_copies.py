# MIG128 on MySQL: two copies of one table
# options: --extend-select=MIG128 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00117"
down_revision = "6e2da1b00116"


def upgrade():
    op.alter_column("inns", "a", existing_type=sa.Integer(), type_=sa.BigInteger(), existing_nullable=False, existing_server_default=None, existing_comment=None)
    op.alter_column("inns", "b", existing_type=sa.Integer(), nullable=False)  # MIG128: 5 the whole table is copied once more, MIG206: 5 inns.b
    op.add_column("bars", sa.Column("a", sa.Integer()))
    op.add_column("bars", sa.Column("b", sa.Integer()))
    op.alter_column("pubs", "a", existing_type=sa.String(20), type_=sa.String(40), existing_nullable=False, existing_server_default=None, existing_comment=None)
    op.alter_column("pubs", "b", existing_type=sa.Integer(), nullable=False)  # MIG206: 5 pubs.b


def downgrade():
    pass
