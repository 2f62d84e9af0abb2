# MIG014, its neighbour: loops over all tables that drop nothing
import sqlalchemy as sa
from alembic import op

revision = "6e702e5284a2"
down_revision = "912a8d54535c"


def upgrade():
    bind = op.get_bind()
    metadata = sa.MetaData()
    metadata.reflect(bind)
    for name in sa.inspect(bind).get_table_names():
        op.execute(f"ANALYZE {name}")
    for table in metadata.sorted_tables:
        op.add_column(table.name, sa.Column("changed_at", sa.DateTime()))
    metadata.create_all(bind)


def downgrade():
    pass
