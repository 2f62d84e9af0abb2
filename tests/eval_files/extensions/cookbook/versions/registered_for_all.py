# MIG012 of operations that only env.py imports, by whatever name: they are registered for all
from alembic import op

revision = "e5d0000000e2"
down_revision = "e5d0000000e1"


class Routine:
    def __init__(self, name, sqltext=""):
        self.name = name
        self.sqltext = sqltext


add_customer = Routine("add_customer_sp(name varchar)", "RETURNS int AS $$ SELECT 2 $$")


def upgrade():
    op.drop_sp(Routine("second_sp(integer)"))  # MIG012: 5 function second_sp
    op.replace_sp(add_customer, replaces="e5d0000000e1.add_customer")
    op.replace_sp(Routine("new_sp()"), "e5d0000000e1.old_sp")  # MIG012: 5 function old_sp


def downgrade():
    op.create_sp(Routine("second_sp(integer)", "RETURNS int AS $$ SELECT 1 $$"))
