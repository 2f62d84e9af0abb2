# MIG516: columns whose sequence is made, by now or before, or need not be
import sqlalchemy as sa
from alembic import op

from harbour.names import SEQUENCE

revision = "sq04"
down_revision = "sq02"


def upgrade():
    op.create_table("boats", sa.Column("id", sa.BigInteger(), sa.Sequence("numbers"), primary_key=True))
    op.create_table("ports", sa.Column("id", sa.BigInteger(), sa.Sequence("own"), primary_key=True))
    op.execute("CREATE SEQUENCE own")
    op.create_table("sails", sa.Column("id", sa.BigInteger(), sa.Sequence("maybe", optional=True), primary_key=True))
    op.create_table("masts", sa.Column("id", sa.BigInteger(), sa.Sequence(SEQUENCE), primary_key=True))
    op.add_column("boats", sa.Column("a", sa.BigInteger(), sa.Sequence("others")))
    op.add_column("boats", sa.Column("b", sa.BigInteger(), server_default=sa.text("nextval('new_name')")))
    op.add_column("boats", sa.Column("c", sa.BigInteger(), server_default=sa.text("nextval('users_id_seq')")))
    op.execute("ALTER TABLE boats ADD COLUMN d bigint DEFAULT nextval('numbers')")
    try:
        op.add_column("boats", sa.Column("e", sa.BigInteger(), sa.Sequence("nowhere")))
    except Exception:
        pass
    if op.get_bind().dialect.name == "sqlite":
        op.add_column("boats", sa.Column("f", sa.BigInteger(), sa.Sequence("nowhere")))


def downgrade():
    op.drop_table("masts")
