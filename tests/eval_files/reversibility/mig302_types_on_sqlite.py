# MIG302: only PostgreSQL has types: elsewhere SQLAlchemy makes and drops none
# options: --extend-select=MIG302 --migrations-dialect=sqlite
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    sa.Enum("a", name="grade").create(op.get_bind())
    sa.Enum("s", "m", name="size").drop(op.get_bind())  # MIG012: 5
    op.add_column("people", sa.Column("name", sa.Text))


def downgrade():
    op.drop_column("people", "name")
