# MIG014: the listing goes through a name, a filter, a helper, a comprehension
import sqlalchemy as sa
from alembic import op

revision = "f8d6d01ce995"
down_revision = "fd51e145d887"


def _drop_each(names):
    for name in names:
        op.drop_table(name)  # MIG014: 9


def upgrade():
    inspector = sa.inspect(op.get_bind())
    names = set(inspector.get_table_names()) - {"alembic_version"}
    for name in sorted(names):
        op.execute(f"DROP TABLE {name}")  # MIG014: 9
    _drop_each([name for name in inspector.get_table_names() if name.startswith("tmp_")])
    metadata = sa.MetaData()
    for table in metadata.tables.values():
        table.drop(op.get_bind())  # MIG014: 9


def downgrade():
    raise NotImplementedError("nothing is left")
