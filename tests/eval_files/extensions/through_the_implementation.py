# MIG001, MIG002: what stands behind op and its context does what op does
import sqlalchemy as sa
from alembic import op

revision = "e5d0000000ff"
down_revision = None

boats = sa.Table("boats", sa.MetaData(), sa.Column("id", sa.BigInteger()))


def upgrade():
    op.get_context().impl.drop_table(boats)  # MIG001: 5 boats
    op.get_context().impl.execute("DROP TABLE sails")  # MIG001: 5 sails
    op.impl.drop_column("crews", sa.Column("age"))  # MIG002: 5 crews.age


def downgrade():
    op.impl.add_column("crews", sa.Column("age", sa.Integer()))
