# MIG519: what is gone is needed, and what is there is created, in each spelling and both directions
# options: --extend-select=MIG519
import sqlalchemy as sa
from alembic import op

revision = "co03"
down_revision = "co02"


def upgrade():
    op.add_column("trips", sa.Column("a", sa.Text()))  # MIG519: 5 needs table trips
    op.execute("INSERT INTO trips (id) VALUES (1)")  # MIG519: 5 which has not existed since co02
    op.alter_column("boats", "hull", nullable=False, existing_type=sa.Text())  # MIG519: 5 alters column boats.hull, MIG206: 5 boats.hull
    op.create_index("ix_rig", "boats", ["rig"])  # MIG519: 5 needs column boats.rig
    op.create_unique_constraint("uq_deck", "boats", ["deck"])  # MIG519: 5 which has not existed since co01
    op.create_index("ix_calls", "calls", ["id"])  # MIG519: 5 needs table calls
    with op.batch_alter_table("boats") as batch_op:
        batch_op.add_column(sa.Column("note", sa.Text()))  # MIG519: 9 creates column boats.note
        batch_op.drop_column("hull")  # MIG519: 9 drops column boats.hull, MIG002: 9
    op.execute("ALTER TABLE boats ADD COLUMN sails text")  # MIG519: 5 which has existed since co02
    op.create_table("visits", sa.Column("id", sa.Integer()))  # MIG519: 5 creates table visits
    op.create_table("ships", sa.Column("state", sa.Enum("a", name="state")))


def downgrade():
    op.drop_column("boats", "rig")  # MIG519: 5 drops column boats.rig, MIG008: 5
