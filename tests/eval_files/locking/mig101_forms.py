# MIG101: op, batch, operation object, Core, SQL, and a column's own index
# options: --extend-select=MIG101
import sqlalchemy as sa
from alembic import op
from alembic.operations import ops

revision = "5d1cf1a0b101"
down_revision = "5d1cf1a0b100"

CONCURRENTLY = False


def upgrade():
    op.create_index("ix_sails_area", "sails", ["area"])  # MIG101: 5 index ix_sails_area on sails
    op.create_index(op.f("ix_sails_age"), "sails", ["age"], unique=True, schema="gear")  # MIG101: 5 gear.sails
    op.create_index(None, table_name="sails", columns=["maker"])  # MIG101: 5 (unnamed)
    op.create_index("ix_sails_a", "sails", ["a"], postgresql_concurrently=None)  # MIG101: 5 ix_sails_a
    op.create_index("ix_sails_b", "sails", ["b"], postgresql_concurrently=CONCURRENTLY)  # MIG101: 5 ix_sails_b
    op.invoke(ops.CreateIndexOp("ix_sails_weight", "sails", ["weight"]))  # MIG101: 5 ix_sails_weight
    with op.batch_alter_table("sails") as batch_op:
        batch_op.create_index("ix_sails_colour", ["colour"])  # MIG101: 9 on sails
        batch_op.add_column(sa.Column("cloth", sa.Text(), index=True))  # MIG101: 9 sails.cloth
    op.add_column("sails", sa.Column("serial_no", sa.Text(), unique=True, index=True))  # MIG101: 5 sails.serial_no
    sails = sa.table("sails", sa.column("seam"))
    sa.Index("ix_sails_seam", sails.c.seam).create(op.get_bind())  # MIG101: 5 ix_sails_seam
    op.execute("CREATE UNIQUE INDEX IF NOT EXISTS ix_sails_luff ON sails USING btree (luff)")  # MIG101: 5 CREATE INDEX CONCURRENTLY
    op.execute("CREATE INDEX ON ONLY sails (leech); CREATE INDEX ON sails (foot)")  # MIG101: 5 (unnamed) on sails


def downgrade():
    op.create_index("ix_sails_old", "sails", ["old"])
