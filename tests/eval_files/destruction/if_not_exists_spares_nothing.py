# what IF NOT EXISTS may have found is not this run's: its table, column, view may be old
import sqlalchemy as sa
from alembic import op

revision = "8c1d02a9f001"
down_revision = "8c1d02a9f000"


def upgrade():
    op.execute("CREATE TABLE IF NOT EXISTS rowans (id int, old text)")
    op.drop_column("rowans", "old")  # MIG002: 5 rowans.old
    op.alter_column("rowans", "id", existing_type=sa.Integer(), type_=sa.SmallInteger())  # MIG018: 5
    op.execute("DELETE FROM rowans")  # MIG004: 5 rowans
    op.execute("UPDATE rowans SET id = 0")  # MIG011: 5 rowans
    op.execute("TRUNCATE rowans")  # MIG003: 5 rowans
    op.drop_constraint("ck_rowans", "rowans")  # MIG006: 5 ck_rowans
    op.drop_index("ix_rowans", "rowans")  # MIG005: 5 ix_rowans
    op.execute("CREATE TABLE IF NOT EXISTS planes (id int)")
    op.drop_table("planes")  # MIG001: 5 planes
    op.create_table("alders", sa.Column("id", sa.Integer()), if_not_exists=True)
    op.rename_table("alders", "black_alders")
    op.drop_table("black_alders")  # MIG001: 5 black_alders
    op.add_column("elms", sa.Column("bark", sa.Text()), if_not_exists=True)
    op.execute("UPDATE elms SET bark = 'rough'")  # MIG011: 5 elms (bark)
    op.alter_column("elms", "bark", new_column_name="rind")  # MIG201: 5 elms.bark
    op.drop_column("elms", "rind")  # MIG002: 5 elms.rind
    op.execute("ALTER TABLE firs ADD COLUMN IF NOT EXISTS cones int")
    op.execute("ALTER TABLE firs DROP COLUMN cones")  # MIG002: 5 firs.cones
    op.execute("CREATE SEQUENCE IF NOT EXISTS rings")
    op.execute("DROP SEQUENCE rings CASCADE")  # MIG012: 5 sequence rings, MIG013: 5 sequence rings
    op.execute("CREATE SCHEMA IF NOT EXISTS park")
    op.execute("DROP SCHEMA park")  # MIG012: 5 schema park
    op.execute("CREATE OR REPLACE VIEW shade AS SELECT 1")
    op.execute("DROP VIEW shade")  # MIG012: 5 view shade
    op.create_index("ix_oaks_age", "oaks", ["age"], if_not_exists=True)
    op.drop_index("ix_oaks_age", "oaks")  # MIG005: 5 ix_oaks_age
    op.execute("CREATE INDEX IF NOT EXISTS ix_oaks_crown ON oaks (crown)")
    op.execute("DROP INDEX ix_oaks_crown")  # MIG005: 5 ix_oaks_crown


def downgrade():
    raise NotImplementedError("the trees are felled")
