# what a downgrade locks is no finding
# options: --extend-select=MIG101,MIG104,MIG105,MIG106,MIG107,MIG108,MIG109
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00102"
down_revision = "6e2da1b00101"


def upgrade():
    op.create_table("wind", sa.Column("id", sa.Integer()))


def downgrade():
    op.create_index("ix_a", "kites", ["a"])
    op.create_foreign_key("fk_b", "kites", "b", ["b_id"], ["id"])
    op.create_check_constraint("ck_c", "kites", "c > 0")
    op.create_unique_constraint("uq_d", "kites", ["d"])
    op.create_primary_key("pk_kites", "kites", ["e"])
    op.alter_column("kites", "f", nullable=False)
    op.drop_table("wind")
