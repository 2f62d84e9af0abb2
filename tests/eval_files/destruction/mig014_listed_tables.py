# MIG014: a loop over the tables that are listed when it runs, in place of MIG001
import sqlalchemy as sa
from alembic import op

revision = "40cf98b601b3"
down_revision = "110e52483940"


def upgrade():
    inspector = sa.inspect(op.get_bind())
    for name in inspector.get_table_names():
        op.drop_table(name)  # MIG014: 9


def downgrade():
    metadata = sa.MetaData()
    metadata.reflect(op.get_bind())
    for table in reversed(metadata.sorted_tables):
        table.drop(op.get_bind())  # MIG014: 9
    metadata.drop_all(op.get_bind())  # MIG014: 5
