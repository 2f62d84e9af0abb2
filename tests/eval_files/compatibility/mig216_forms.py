# MIG216: types, domains, sequences, functions and attributes that queries name
from alembic import op

revision = "216e00000000"
down_revision = "216d00000000"


def upgrade():
    op.execute("ALTER TYPE mood RENAME TO feeling")  # MIG216: 5 type mood to feeling
    op.execute("ALTER TYPE app.state RENAME TO status")  # MIG216: 5 type app.state to status
    op.execute("ALTER DOMAIN email RENAME TO address")  # MIG216: 5 domain email to address
    op.execute("ALTER SEQUENCE order_numbers RENAME TO purchase_numbers")  # MIG216: 5 sequence order_numbers
    op.execute("ALTER FUNCTION total(int) RENAME TO sum_of")  # MIG216: 5 a function of the old name behind
    op.get_bind().exec_driver_sql("ALTER PROCEDURE tidy() RENAME TO clean")  # MIG216: 5 procedure tidy to clean
    op.execute("ALTER ROUTINE fill(int) RENAME TO refill")  # MIG216: 5 routine fill to refill
    op.execute("ALTER TYPE place RENAME ATTRIBUTE zip TO post_code")  # MIG216: 5 attribute place.zip to post_code


def downgrade():
    op.execute("ALTER TYPE place RENAME ATTRIBUTE post_code TO zip")
    op.execute("ALTER PROCEDURE clean() RENAME TO tidy")
    op.execute("ALTER FUNCTION sum_of(int) RENAME TO total")
    op.execute("ALTER SEQUENCE purchase_numbers RENAME TO order_numbers")
    op.execute("ALTER DOMAIN address RENAME TO email")
    op.execute("ALTER TYPE app.status RENAME TO state")
    op.execute("ALTER TYPE feeling RENAME TO mood")
