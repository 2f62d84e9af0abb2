# map over names with functions that destroy nothing
import sqlalchemy as sa
from alembic import op

revision = "0d7c2fb7d505"
down_revision = "6dbdfb875023"


def upgrade():
    columns = list(map(lambda name: sa.Column(name, sa.Integer()), ["drop", "truncate"]))
    for column in columns:
        op.add_column("mills", column)
    labels = list(map(op.f, ["ix_mills_drop", "ix_mills_truncate"]))
    op.create_index(labels[0], "mills", ["drop"])


def downgrade():
    op.drop_index("ix_mills_drop", "mills")
    for name in ["drop", "truncate"]:
        op.drop_column("mills", name)
