# squawk renaming-object: a view, type, sequence or function is called otherwise
# options: --extend-select=MIG202 --extend-ignore=MIG204
from alembic import op

revision = "d14a8ac758c3"
down_revision = "491fa9feace1"


def upgrade():
    op.execute("ALTER VIEW open_bills RENAME TO unpaid_bills")  # MIG202: 5
    op.execute("ALTER TYPE mood RENAME TO state_of_mind")  # MIG216: 5
    op.execute("ALTER SEQUENCE bill_numbers RENAME TO invoice_numbers")  # MIG216: 5
    op.execute("ALTER FUNCTION total(integer) RENAME TO sum_of")  # MIG216: 5


def downgrade():
    pass
