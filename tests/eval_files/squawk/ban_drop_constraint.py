# squawk ban-drop-constraint: a constraint goes, and what it refused gets in
# options: --extend-select=MIG006
from alembic import op

revision = "6cb5e6bdca9a"
down_revision = "ad1315ebfbdb"


def upgrade():
    op.drop_constraint("ck_net", "bills", type_="check")  # MIG006: 5
    with op.batch_alter_table("bills") as batch_op:
        batch_op.drop_constraint("uq_no", type_="unique")  # MIG006: 9
    op.execute("ALTER TABLE bills DROP CONSTRAINT fk_customer")  # MIG006: 5


def downgrade():
    pass
