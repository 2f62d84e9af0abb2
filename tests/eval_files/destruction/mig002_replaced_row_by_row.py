# MIG002: a column whose values Python converts, row by row, into the one that takes its name
# options: --extend-ignore=MIG201
import json

import sqlalchemy as sa
from alembic import op

revision = "e6a1d74c09b2"
down_revision = "37f0b8c5e2d1"


def convert(table, column):
    connection = op.get_bind()
    op.add_column(table, sa.Column(column + "_tmp", sa.JSON()))
    rows = sa.Table(table, sa.MetaData(), autoload_with=connection)
    asked = sa.select(rows.c["id"], rows.c[column]).where(rows.c[column].is_not(None))
    for key, value in connection.execute(asked):
        json.loads(value)
        changed = sa.update(rows).where(rows.c["id"] == key).values({column + "_tmp": value})
        connection.execute(changed)
    op.drop_column(table, column)  # MIG002: 5 a filled column takes its place
    op.alter_column(table, column + "_tmp", existing_type=sa.JSON(), new_column_name=column)


def upgrade():
    convert("metrics", "currency")
    op.add_column("metrics", sa.Column("unit_tmp", sa.JSON()))
    op.drop_column("dials", "unit")  # MIG002: 5 its values are lost
    op.alter_column("dials", "unit_tmp", new_column_name="unit")


def downgrade():
    raise NotImplementedError
