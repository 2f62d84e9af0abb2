# `op.f("ix_name")` names the object inside it
import sqlalchemy as sa
from alembic import op

revision = "b2c3976afd1e"
down_revision = "305f35d2f6d4"


def upgrade():
    op.drop_index(op.f("ix_silos_code"), table_name="silos")  # MIG005: 5 ix_silos_code
    with op.batch_alter_table("silos") as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_silos_volume"), type_="check")  # MIG006: 9 ck_silos_volume


def downgrade():
    op.create_index(op.f("ix_silos_code"), "silos", ["code"], unique=False)
    op.create_check_constraint("ck_silos_volume", "silos", sa.text("volume > 0"))
