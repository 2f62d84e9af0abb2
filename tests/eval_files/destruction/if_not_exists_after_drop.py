# after a drop or a rename IF NOT EXISTS finds nothing: what it makes is new
# options: --extend-select=MIG101
import sqlalchemy as sa
from alembic import op

revision = "8c1d02a9f005"
down_revision = "8c1d02a9f004"


def upgrade():
    op.execute("DROP TABLE IF EXISTS heap")
    op.execute("CREATE TABLE IF NOT EXISTS heap (id int)")
    op.create_index("ix_heap", "heap", ["id"])
    op.drop_table("heap")
    op.drop_column("elms", "bark")  # MIG017: 5 elms.bark
    op.execute("ALTER TABLE elms ADD COLUMN IF NOT EXISTS bark text")
    op.execute("UPDATE elms SET bark = 'rough'")
    op.rename_table("firs", "old_firs")
    op.create_table("firs", sa.Column("id", sa.Integer()), if_not_exists=True)
    op.execute("DELETE FROM firs")
    op.execute("DROP VIEW shade")
    op.execute("CREATE OR REPLACE VIEW shade AS SELECT 1")
    op.execute("DROP VIEW shade CASCADE")


def downgrade():
    raise NotImplementedError("the trees are felled")
