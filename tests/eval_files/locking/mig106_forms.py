# MIG106: op, batch, a column's own constraint, SQL
# options: --extend-select=MIG106
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00010"
down_revision = "6e2da1b00009"


def upgrade():
    op.create_unique_constraint("uq_seal_no", "seals", ["no"])  # MIG106: 5 uq_seal_no on seals
    op.create_unique_constraint(None, "seals", ["a", "b"], schema="zoo")  # MIG106: 5 (unnamed) on zoo.seals
    with op.batch_alter_table("seals") as batch_op:
        batch_op.create_unique_constraint(batch_op.f("uq_seal_name"), ["name"])  # MIG106: 9 uq_seal_name
        batch_op.add_column(sa.Column("tag", sa.Text(), unique=True))  # MIG106: 9 seals.tag
    op.add_column("seals", sa.Column("chip", sa.Text(), unique=True))  # MIG106: 5 seals.chip
    op.execute("ALTER TABLE seals ADD CONSTRAINT uq_a UNIQUE (a)")  # MIG106: 5 uq_a
    op.execute("ALTER TABLE seals ADD UNIQUE NULLS NOT DISTINCT (b)")  # MIG106: 5 (unnamed)
    op.execute("ALTER TABLE seals ADD COLUMN c text UNIQUE")  # MIG106: 5 seals.c


def downgrade():
    pass
