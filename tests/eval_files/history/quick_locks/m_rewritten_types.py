# MIG118: speaks where a type changes and every row is written anew
# options: --extend-select=MIG118 --extend-ignore=MIG0,MIG2,MIG3
import sqlalchemy as sa
from alembic import op

revision = "ql15"
down_revision = "ql14"


def upgrade():
    op.alter_column("sails", "note", type_=sa.String(10))
    op.add_column("boats", sa.Column("height", sa.Integer()))  # MIG118: 5 locks sails


def downgrade():
    pass
