# MIG134: SQL text, constructs of SQLAlchemy, and a loop over tables that are named
# options: --extend-select=MIG134 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "134e00000001"
down_revision = "134d00000001"

halls = sa.Table("halls", sa.MetaData(), sa.Column("id", sa.Integer(), primary_key=True))


def upgrade():
    for table in ("stalls", "stands"):
        op.execute(f"ALTER TABLE {table} ADD size int")  # MIG134: 9 and ADD COLUMN stands.size follows
    halls.create(op.get_bind())


def downgrade():
    halls.drop(op.get_bind())
    op.execute("ALTER TABLE stands DROP size")
    op.execute("ALTER TABLE stalls DROP size")
