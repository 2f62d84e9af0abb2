# MIG301: a downgrade that only opens a batch, asks for the connection or says something does nothing
# options: --extend-select=MIG301
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None



def upgrade_engine1():
    op.add_column("users", sa.Column("mail", sa.Text))


def downgrade_engine1():  # MIG301: 1 downgrade_engine1() is empty although the upgrade changes something
    with op.batch_alter_table("users") as batch_op:
        pass

    with op.batch_alter_table("orders", schema="shop"):
        ...


def upgrade_engine2():
    op.add_column("users", sa.Column("mail", sa.Text))


def downgrade_engine2():  # MIG301: 1 downgrade_engine2() is empty although the upgrade changes something
    """Nobody needs it."""
    bind = op.get_bind()
    print("nothing to do")
