# MIG014, its neighbour: listings of other things: the columns and views of known tables
import sqlalchemy as sa
from alembic import op

revision = "60d85a021193"
down_revision = "f8d6d01ce995"


def upgrade():
    inspector = sa.inspect(op.get_bind())
    for column in inspector.get_columns("moths"):
        op.alter_column("moths", column["name"], nullable=True)
    for name in inspector.get_table_names():
        for index in inspector.get_indexes(name):
            print(name, index["name"])
    if "moths" in inspector.get_table_names():
        op.add_column("moths", sa.Column("seen", sa.Boolean()))


def downgrade():
    op.drop_column("moths", "seen")
