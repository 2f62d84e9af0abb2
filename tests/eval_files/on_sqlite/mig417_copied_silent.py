# MIG417 is silent where a table is copied to be changed, as SQLite's manual has it, or checked after
# options: --extend-select=MIG417 --extend-ignore=MIG206 --migrations-dialect=sqlite
import sqlalchemy as sa
from alembic import op

revision = "417e00000003"
down_revision = "417d00000003"

stalls = sa.table("stalls", sa.column("id"), sa.column("market_id"))


def upgrade():
    op.execute("PRAGMA foreign_keys=OFF")
    with op.batch_alter_table("stalls", recreate="always") as batch_op:
        batch_op.alter_column("market_id", nullable=False)
    op.execute("PRAGMA foreign_keys=ON")
    op.execute("PRAGMA foreign_keys=OFF")
    op.execute("CREATE TABLE halls_new (id INTEGER PRIMARY KEY)")
    op.execute("INSERT INTO halls_new SELECT id FROM halls")
    op.execute("DROP TABLE halls")  # MIG001: 5 halls
    op.execute("ALTER TABLE halls_new RENAME TO halls")
    op.execute("PRAGMA foreign_keys=ON")
    op.execute("PRAGMA foreign_keys=OFF")
    op.bulk_insert(stalls, [{"id": 1, "market_id": 7}])
    op.execute("PRAGMA foreign_keys=ON")
    op.execute("PRAGMA foreign_key_check")
    op.execute("PRAGMA foreign_keys=OFF")  # a column that no key is on, as far as is known
    op.execute("UPDATE stalls SET note = '' WHERE note IS NULL")
    op.execute("PRAGMA foreign_keys=ON")
    op.execute("PRAGMA defer_foreign_keys = ON")
    op.execute("UPDATE stalls SET market_id = 8 WHERE id = 1")
    op.execute("PRAGMA ignore_check_constraints = ON")
    op.execute("UPDATE stalls SET size = 2 WHERE id = 1")
    op.execute("PRAGMA integrity_check")


def downgrade():
    op.execute("PRAGMA foreign_keys=OFF")
    with op.batch_alter_table("stalls") as batch_op:
        batch_op.alter_column("market_id", nullable=True)
    op.execute("PRAGMA foreign_keys=ON")
