# MIG128 is silent about one statement, steps that must be apart, and new tables
# options: --extend-select=MIG128 --extend-ignore=MIG201,MIG205,MIG206
import sqlalchemy as sa
from alembic import op

from travel.schema import has_column

revision = "6e2da1b00055"
down_revision = "6e2da1b00054"


def upgrade():
    op.execute("ALTER TABLE inns ALTER a SET NOT NULL, ALTER b SET NOT NULL, ADD CHECK (c > 0)")
    op.add_column("pubs", sa.Column("a", sa.Integer()))
    op.execute("UPDATE pubs SET a = 1 WHERE a IS NULL")
    op.alter_column("pubs", "a", nullable=False)
    op.execute("UPDATE pubs SET b = 1 WHERE b IS NULL")
    op.alter_column("pubs", "b", nullable=False)
    op.create_check_constraint("ck_b", "cafes", "b IS NOT NULL", postgresql_not_valid=True)
    op.execute("ALTER TABLE cafes VALIDATE CONSTRAINT ck_b")
    op.alter_column("cafes", "b", nullable=False)
    op.alter_column("cafes", "d", nullable=False)
    op.alter_column("cafes", "b", new_column_name="c")
    op.create_table("huts", sa.Column("id", sa.Integer()))
    op.alter_column("huts", "a", nullable=False)
    op.alter_column("huts", "b", nullable=False)
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column("tents", "a", nullable=False)
    else:
        op.alter_column("tents", "b", nullable=False)
    for column in ("a", "b"):
        if not has_column("camps", column):
            op.alter_column("camps", column, nullable=False)


def downgrade():
    pass
