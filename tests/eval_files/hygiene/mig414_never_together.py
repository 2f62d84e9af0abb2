# MIG414: other conditions, other schemas, other tables, alternatives, loops and helpers
import sqlalchemy as sa
from alembic import op
from myapp.settings import ENGINES, FLAG

revision = "d13a7b0c86fe"
down_revision = "4ad0e8b3f95c"


def _add(table, column):
    op.add_column(table, sa.Column(column, sa.Integer()))


def upgrade():
    bind = op.get_bind()
    if FLAG:
        op.add_column("wells", sa.Column("depth", sa.Integer()))
    else:
        op.add_column("wells", sa.Column("depth", sa.Float()))
    if not sa.inspect(bind).has_table("pumps"):
        op.create_table("pumps", sa.Column("id", sa.Integer(), primary_key=True))
    if not sa.inspect(bind).has_table("pumps"):
        op.create_table("pumps", sa.Column("id", sa.Integer(), primary_key=True))
    if bind.dialect.name == "postgresql":
        op.create_index("ix_wells", "wells", ["depth"], postgresql_where=sa.text("depth > 0"))
    else:
        op.create_index("ix_wells", "wells", ["depth"])
    op.add_column("wells", sa.Column("owner", sa.Integer()), schema="north")
    op.add_column("wells", sa.Column("owner", sa.Integer()), schema="south")
    op.add_column("wells", sa.Column("owner", sa.Integer()))
    for table in ("springs", "tanks"):
        _add(table, "depth")
    for _engine in ENGINES:
        _add("pipes", "depth")
    for _name in ("a", "b"):
        op.execute("ALTER TABLE valves ADD COLUMN state int")
    try:
        op.create_index("ix_tanks", "tanks", ["depth"])
    except sa.exc.DBAPIError:
        op.create_index("ix_tanks", "tanks", ["depth"])
    op.create_table("gates", sa.Column("id", sa.Integer(), primary_key=True), if_not_exists=True)
    op.create_table("gates", sa.Column("id", sa.Integer(), primary_key=True), if_not_exists=True)
    op.execute("ALTER TABLE gates ADD COLUMN IF NOT EXISTS width int")
    op.execute("ALTER TABLE gates ADD COLUMN IF NOT EXISTS width int")
    op.create_index("ix_gates", "gates", ["id"], if_not_exists=True)
    op.create_index("ix_gates", "gates", ["id"], if_not_exists=True)
    op.execute("CREATE TEMPORARY TABLE seen (id int) ON COMMIT DROP")
    op.execute("CREATE TABLE seen (id int)")


def downgrade():
    raise NotImplementedError
