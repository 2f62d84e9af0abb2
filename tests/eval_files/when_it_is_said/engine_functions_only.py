# a migration that has engine functions and no function called just upgrade
from alembic import op

revision = "c80b73c1a957"
down_revision = "d7eda032a938"


def upgrade_clinic():
    op.execute("TRUNCATE waiting_list")  # MIG003: 5 waiting_list


def downgrade_clinic():
    pass
