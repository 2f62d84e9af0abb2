# MIG202: op, operation object, SQL of several databases, views
# options: --extend-select=MIG202
from alembic import op
from alembic.operations.ops import RenameTableOp

revision = "c2f8b16d07ea"
down_revision = "35e9c7b0a1d4"


def upgrade():
    op.rename_table("boats", "vessels")  # MIG202: 5 renames table boats to vessels
    op.rename_table(old_table_name="quays", new_table_name="piers", schema="port")  # MIG202: 5 table port.quays to piers
    op.invoke(RenameTableOp("owners", "skippers"))  # MIG202: 5 table owners to skippers
    op.execute("ALTER TABLE crews RENAME TO hands")  # MIG202: 5 table crews to hands
    op.execute("RENAME TABLE tides TO waters, moons TO phases")  # MIG202: 5 tides to waters
    op.execute("EXEC sp_rename 'dbo.ropes', 'lines'")  # MIG202: 5 ropes to lines
    op.execute("ALTER VIEW afloat RENAME TO at_sea")  # MIG202: 5 view afloat to at_sea
    op.execute("ALTER MATERIALIZED VIEW totals RENAME TO sums")  # MIG202: 5 materialized view totals to sums


def downgrade():
    op.rename_table("vessels", "boats")
