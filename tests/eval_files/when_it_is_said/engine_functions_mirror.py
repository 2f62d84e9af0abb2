# engine functions called by eval: each engine's downgrade undoes its upgrade
import sqlalchemy as sa
from alembic import op

revision = "d7eda032a938"
down_revision = "3b9b4e89d526"


def upgrade(engine_name):
    eval(f"upgrade_{engine_name}")()


def downgrade(engine_name):
    eval(f"downgrade_{engine_name}")()


def upgrade_clinic():
    op.create_table("waiting_list", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade_clinic():
    op.drop_table("waiting_list")


def upgrade_billing():
    pass


def downgrade_billing():
    pass
