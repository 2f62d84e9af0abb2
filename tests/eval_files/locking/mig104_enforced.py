# ALTER CONSTRAINT: ENFORCED checks every row, under a stronger lock than ADD FOREIGN KEY.
# options: --select=MIG104,MIG118,MIG121
from alembic import op

revision = "0b5e7a3f9d21"
down_revision = "c4d8e2f6a190"


def upgrade():
    op.execute("SET lock_timeout = '2s'")
    op.execute("ALTER TABLE eggs ALTER CONSTRAINT eggs_nest_fkey ENFORCED")  # MIG104: 5 enforces foreign key eggs_nest_fkey of eggs
    op.execute("ALTER TABLE eggs ALTER CONSTRAINT fk DEFERRABLE INITIALLY DEFERRED ENFORCED")  # MIG104: 5 and writes to what it refers to
    op.execute("ALTER TABLE eggs ALTER CONSTRAINT fk NOT DEFERRABLE ENFORCED")  # MIG104: 5 enforces foreign key fk of eggs
    op.execute("ALTER TABLE eggs ALTER CONSTRAINT eggs_nest_fkey NOT ENFORCED")


def downgrade():
    op.execute("ALTER TABLE eggs ALTER CONSTRAINT eggs_nest_fkey NOT ENFORCED")
