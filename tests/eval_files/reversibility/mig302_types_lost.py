# MIG302: types that are renamed, moved or dropped for good, each in words of its own
# options: --extend-select=MIG302
from alembic import op
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

revision = "a1"
down_revision = None


def upgrade():
    op.execute("ALTER TYPE mood RENAME TO feeling")  # MIG302: 5 type mood to feeling is not renamed back, MIG216: 5 type mood
    sa.Enum("s", name="size").drop(op.get_bind())  # MIG302: 5 type size is dropped here, MIG012: 5
    sa.Enum("a", name="grade").create(op.get_bind())  # MIG302: 5 and the next upgrade fails on it; undo
    postgresql.ENUM("a", name="shade").create(op.get_bind())  # MIG302: 5 type shade is left behind by the downgrade; undo
    sa.Enum("a", name="colour").drop(op.get_bind())  # MIG012: 5
    op.execute("DROP TYPE IF EXISTS scrap")  # MIG012: 5
    op.add_column("people", sa.Column("name", sa.Text))


def downgrade():
    op.drop_column("people", "name")
    op.create_table("paints", sa.Column("colour", sa.Enum("a", name="colour")))
