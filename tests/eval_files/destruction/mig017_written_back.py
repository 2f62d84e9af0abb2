# MIG017: silent where values are read into Python and written back, or kept by a copy of the table
import sqlalchemy as sa
from alembic import op

revision = "0b61ac5ee001"
down_revision = "0b61ac5ee000"

moles = sa.table("moles", sa.column("id"), sa.column("depth"))


def upgrade():
    bind = op.get_bind()
    rows = bind.execute(sa.text("SELECT id, depth, width, age FROM moles")).fetchall()
    op.drop_column("moles", "depth")
    op.add_column("moles", sa.Column("depth", sa.Integer()))
    for row in rows:
        bind.execute(moles.update().where(moles.c.id == row.id).values(depth=int(row.depth)))
    op.drop_column("moles", "width")
    op.add_column("moles", sa.Column("width", sa.Integer()))
    for row in rows:
        bind.execute(sa.text("UPDATE moles SET width = :w WHERE id = :i"), {"w": row.width, "i": row.id})
    op.drop_column("moles", "age")
    op.add_column("moles", sa.Column("age", sa.Integer()))
    bind.execute(
        sa.update(moles).where(moles.c.id == sa.bindparam("key")).values(age=sa.bindparam("age")),
        [{"key": row.id, "age": row.age} for row in rows],
    )
    op.execute("CREATE TEMP TABLE old_voles AS SELECT id, tail FROM voles")
    op.drop_column("voles", "tail")
    op.add_column("voles", sa.Column("tail", sa.Numeric()))
    op.execute("UPDATE voles SET tail = o.tail::numeric FROM old_voles o WHERE o.id = voles.id")
    op.drop_column("mice", "tail")  # MIG017: 5 mice.tail
    op.add_column("mice", sa.Column("tail", sa.Numeric()))
    op.execute("UPDATE mice SET tail = 0 WHERE tail IS NULL")
    with op.batch_alter_table("rats") as batch_op:
        batch_op.drop_column("tail")  # MIG017: 9 rats.tail
        batch_op.add_column(sa.Column("tail", sa.Numeric()))
    op.execute(sa.table("rats", sa.column("tail")).update().values(tail=1))


def downgrade():
    raise NotImplementedError("the old depths are gone")
