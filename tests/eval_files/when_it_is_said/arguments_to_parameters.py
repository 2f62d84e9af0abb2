# arguments bind to parameters: positional, keyword, default, starred, keyword-only
import sqlalchemy as sa
from alembic import op

revision = "d9f526d46623"
down_revision = "8c8a9d2059fd"


def _drop(table, column="note", *others, schema=None):
    op.drop_column(table, column, schema=schema)  # MIG002: 5 cats.note
    for other in others:
        op.drop_index(other, table)  # MIG005: 9 ix_cats_fur


def _drop_named(**names):
    op.drop_constraint(names["constraint"], names["table"])  # MIG006: 5 ck_cats_age


def upgrade():
    _drop("cats")
    _drop("cats", "fur", "ix_cats_fur")
    _drop_named(table="cats", constraint="ck_cats_age")


def downgrade():
    op.add_column("cats", sa.Column("note", sa.Text()))
    op.add_column("cats", sa.Column("fur", sa.Text()))
