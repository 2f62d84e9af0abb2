# MIG516: columns whose sequence no revision makes, or one has dropped
import sqlalchemy as sa
from alembic import op

revision = "sq03"
down_revision = "sq02"


def upgrade():
    op.create_table("groups", sa.Column("id", sa.BigInteger(), sa.Sequence("group_id_seq"), primary_key=True))  # MIG516: 5 group_id_seq
    op.create_table("teams", sa.Column("id", sa.BigInteger(), default=sa.Sequence("gone"), primary_key=True))  # MIG516: 5 gone
    op.add_column("groups", sa.Column("number", sa.BigInteger(), sa.Sequence("nowhere")))  # MIG516: 5 nowhere
    with op.batch_alter_table("groups") as batch_op:
        batch_op.add_column(sa.Column("other", sa.BigInteger(), sa.Sequence("nobody")))  # MIG516: 9 nobody
    op.add_column("groups", sa.Column("n", sa.BigInteger(), server_default=sa.text("nextval('counter')")))  # MIG516: 5 counter
    op.execute("ALTER TABLE groups ADD COLUMN m bigint DEFAULT nextval('gone'::regclass)")  # MIG516: 5 gone
    op.alter_column("groups", "id", server_default=sa.text("nextval('counter')"))  # MIG516: 5 counter
    op.alter_column("groups", "n", server_default=sa.text("nextval('\"Counter\"')"))  # MIG516: 5 Counter
    op.alter_column("groups", "n", server_default=sa.text("nextval('groups_n_seq')"))


def downgrade():
    op.drop_table("teams")
    op.drop_table("groups")
