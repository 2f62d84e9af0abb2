# MIG120 is silent about rows that the migration writes out, such as those of a lookup table
# options: --extend-select=MIG120
import sqlalchemy as sa
from alembic import op

from shop.data import KINDS

revision = "6e2da1b00123"
down_revision = "6e2da1b00122"

kinds = sa.table("kinds", sa.column("name"))
ROWS = [{"name": "a"}, {"name": "b"}]


def upgrade():
    op.add_column("orders", sa.Column("kind", sa.Text()))
    op.execute("INSERT INTO kinds (name) VALUES ('a'), ('b: c?') ON CONFLICT DO NOTHING")
    op.bulk_insert(kinds, [{"name": "a"}])
    op.bulk_insert(kinds, ROWS)
    op.execute(kinds.insert().values(name="a"))
    op.get_bind().execute(sa.insert(kinds).values({"name": "x"}))
    for name in ("a", "b"):
        op.execute(f"INSERT INTO kinds (name) VALUES ('{name}')")
    op.bulk_insert(kinds, KINDS)  # MIG120: 5 INSERT INTO kinds
    op.bulk_insert(kinds, [{"name": name} for name in KINDS])  # MIG120: 5 INSERT INTO kinds
    for name in KINDS:
        op.execute(sa.insert(kinds).values(name=name))  # MIG120: 9 INSERT INTO kinds
    op.execute("INSERT INTO kinds (name) SELECT kind FROM orders")  # MIG120: 5 INSERT INTO kinds
    op.execute(f"INSERT INTO kinds (name) VALUES {KINDS}")  # MIG120: 5 INSERT INTO kinds
    op.get_bind().execute(sa.text("INSERT INTO kinds (name) VALUES (:name)"), KINDS)  # MIG120: 5 INSERT INTO kinds
    op.get_bind().execute(sa.insert(kinds), KINDS)  # MIG120: 5 INSERT INTO kinds


def downgrade():
    pass
