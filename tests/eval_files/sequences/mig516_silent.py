# MIG516: without its history nobody knows which sequences there are
import sqlalchemy as sa
from alembic import op

revision = "516e0001"
down_revision = "516d0001"


def upgrade():
    op.create_table("groups", sa.Column("id", sa.BigInteger(), sa.Sequence("group_id_seq"), primary_key=True))
    op.execute("CREATE TABLE teams (id bigint PRIMARY KEY DEFAULT nextval('team_numbers'))")


def downgrade():
    op.execute("DROP TABLE teams")
    op.drop_table("groups")
