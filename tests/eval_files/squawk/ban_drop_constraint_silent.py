# squawk ban-drop-constraint: one that is put back as it was, or that this upgrade has made
# options: --extend-select=MIG006
from alembic import op

revision = "ca2cc1153036"
down_revision = "9f1d714ff849"


def upgrade():
    op.create_check_constraint("ck_paid", "bills", "paid >= 0")
    op.drop_constraint("ck_paid", "bills", type_="check")
    op.execute("ALTER TABLE bills ADD CONSTRAINT ck_due CHECK (due > 0)")
    op.execute("ALTER TABLE bills DROP CONSTRAINT ck_due")


def downgrade():
    pass
