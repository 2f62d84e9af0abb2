# MIG216: what a revision made as a sequence of its own; no query calls a trigger's function
from alembic import op

revision = "216a00000001"
down_revision = "216a00000000"


def upgrade():
    op.execute("ALTER SEQUENCE invoice_seq RENAME TO bill_seq")  # MIG216: 5 sequence invoice_seq to bill_seq
    op.execute("ALTER SEQUENCE invoices_id_seq RENAME TO bills_id_seq")
    op.execute("ALTER FUNCTION touch() RENAME TO touched")
    op.execute("ALTER FUNCTION total(int) RENAME TO sum_of")  # MIG216: 5 function total to sum_of


def downgrade():
    op.execute("ALTER FUNCTION sum_of(int) RENAME TO total")
    op.execute("ALTER FUNCTION touched() RENAME TO touch")
    op.execute("ALTER SEQUENCE bills_id_seq RENAME TO invoices_id_seq")
    op.execute("ALTER SEQUENCE bill_seq RENAME TO invoice_seq")
