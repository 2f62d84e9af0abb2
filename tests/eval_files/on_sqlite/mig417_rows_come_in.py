# MIG417: rows that come in while SQLite's foreign keys or CHECKs are off, and that nobody checks
# options: --extend-select=MIG417 --migrations-dialect=sqlite
import sqlalchemy as sa
from alembic import op

revision = "417e00000002"
down_revision = "417d00000002"

stalls = sa.table("stalls", sa.column("id"), sa.column("market_id"))


def upgrade():
    op.execute("PRAGMA foreign_keys=OFF")  # MIG417: 5 PRAGMA foreign_keys = OFF lets in rows that no foreign key checks
    with op.batch_alter_table("stalls") as batch_op:
        batch_op.add_column(sa.Column("note", sa.Text()))
    op.bulk_insert(stalls, [{"id": 1, "market_id": 7}])
    op.execute("PRAGMA foreign_keys=ON")
    op.get_bind().execute(sa.text("PRAGMA foreign_keys = 0"))  # MIG417: 5 PRAGMA foreign_keys = 0
    op.get_bind().execute(sa.delete(stalls).where(stalls.c.id == 2))
    op.get_bind().execute(sa.text("PRAGMA foreign_keys = 1"))
    with op.batch_alter_table("stalls") as batch_op:
        batch_op.create_foreign_key("fk_hall", "halls", ["hall_id"], ["id"])
        batch_op.create_check_constraint("ck_size", "size > 0")
    op.execute("PRAGMA foreign_keys = no")  # MIG417: 5 PRAGMA foreign_keys = no
    op.execute("UPDATE stalls SET hall_id = 8 WHERE hall_id = 7")
    op.execute("PRAGMA foreign_keys = yes")
    op.execute("PRAGMA ignore_check_constraints(true)")  # MIG417: 5 rows that no CHECK checks
    op.execute("UPDATE stalls SET size = -1 WHERE id = 1")
    op.execute("PRAGMA foreign_key_list(stalls)")  # which looks at no row


def downgrade():
    if op.get_bind().dialect.name == "sqlite":
        op.execute("PRAGMA foreign_keys = OFF")  # MIG417: 9 and is not undone here
        op.execute("DELETE FROM stalls WHERE id = 1")
