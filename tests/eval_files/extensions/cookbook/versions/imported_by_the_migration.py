# MIG012 and MIG008 of the cookbook's objects in a module that the migration imports
from alembic import op
from cookbook_app.replaceable import ReplaceableObject

revision = "e5d0000000e1"
down_revision = None

add_customer = ReplaceableObject("add_customer_sp(name varchar)", "RETURNS int AS $$ SELECT 1 $$")
old_sp = ReplaceableObject("old_sp(integer)", "RETURNS int AS $$ SELECT 1 $$ LANGUAGE sql")


def upgrade():
    op.create_sp(add_customer)
    op.drop_sp(old_sp)  # MIG012: 5 function old_sp


def downgrade():
    op.create_sp(old_sp)
    op.drop_sp(add_customer)
    op.drop_sp(ReplaceableObject("third_sp()", ""))  # MIG008: 5 function third_sp
