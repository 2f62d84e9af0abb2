# MIG016, its neighbour: copied by Core, with a condition, or through a helper
import sqlalchemy as sa
from alembic import op

revision = "b670232b8bde"
down_revision = "ca0d89963755"

moths = sa.table("moths", sa.column("span", sa.Integer), sa.column("width", sa.Integer))


def _copy(table, old, new):
    op.execute(f"UPDATE {table} SET {new} = {old} WHERE {old} IS NOT NULL")


def upgrade():
    op.add_column("moths", sa.Column("width", sa.Integer()))
    op.execute(moths.update().values(width=moths.c.span))
    op.drop_column("moths", "span")  # MIG002: 5 moths.span
    op.add_column("ants", sa.Column("width", sa.Integer()))
    _copy("ants", "span", "width")
    op.drop_column("ants", "span")  # MIG002: 5 ants.span


def downgrade():
    op.add_column("moths", sa.Column("span", sa.Integer()))
    op.add_column("ants", sa.Column("span", sa.Integer()))
