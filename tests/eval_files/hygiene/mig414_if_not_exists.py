# MIG414: what asks whether it is there already is no second one
# options: --extend-select=MIG414
import sqlalchemy as sa
from alembic import op

revision = "b"
down_revision = "a"


def upgrade():
    op.execute("CREATE TABLE beds (a int)")
    op.execute("CREATE TABLE IF NOT EXISTS beds (a int)")
    op.create_table("beds", sa.Column("a", sa.Integer), if_not_exists=True)
    op.create_index("ix_a", "beds", ["a"])
    op.execute("CREATE INDEX IF NOT EXISTS ix_a ON beds (a)")
    op.create_index("ix_a", "beds", ["a"], if_not_exists=True)
    op.add_column("beds", sa.Column("b", sa.Text))
    op.add_column("beds", sa.Column("b", sa.Text), if_not_exists=True)
    op.execute("ALTER TABLE beds ADD COLUMN IF NOT EXISTS b text")
    op.execute("ALTER TABLE beds ADD CONSTRAINT ck CHECK (a > 0)")
    op.execute("ALTER TABLE beds ADD CONSTRAINT IF NOT EXISTS ck CHECK (a > 0)")
    op.execute("CREATE TABLE IF NOT EXISTS cots (a int)")
    op.execute("CREATE TABLE cots (a int)")  # MIG414: 5 creates table cots twice


def downgrade():
    raise NotImplementedError
