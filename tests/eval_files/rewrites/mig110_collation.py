# Another collation leaves the values as they are, and each index on the column is built anew.
# options: --extend-select=MIG110
import sqlalchemy as sa
from alembic import op

from shop.types import TEXT

revision = "c0"
down_revision = None


def upgrade():
    op.alter_column("t", "a", existing_type=sa.Text(), type_=sa.Text(collation="C"))  # MIG110: 5 t.a to one with another collation: reads and writes wait while each index
    op.alter_column("t", "b", existing_type=sa.String(20, collation="de_DE"), type_=sa.String(20))  # MIG110: 5 t.b
    with op.batch_alter_table("t") as batch:
        batch.alter_column("c", existing_type=sa.Text, type_=sa.Text(collation="C"))  # MIG110: 9 t.c
    op.execute('ALTER TABLE t ALTER COLUMN d TYPE text COLLATE "C"')  # MIG110: 5 t.d to text
    op.alter_column("t", "e", existing_type=sa.Text(), type_=sa.Text())
    op.alter_column("t", "f", existing_type=sa.Text(collation="C"), type_=sa.Text(collation="C"))
    op.alter_column("t", "g", existing_type=sa.Text(collation="C"), nullable=True)
    op.alter_column("t", "i", existing_type=sa.Enum("a", "b"), type_=sa.Enum("a", "b"))
    op.alter_column("t", "j", type_=sa.Text(collation="C"), existing_type=TEXT)  # MIG110: 5 t.j to text
    op.create_table("n", sa.Column("h", sa.Text()))
    op.alter_column("n", "h", existing_type=sa.Text(), type_=sa.Text(collation="C"))


def downgrade():
    pass
