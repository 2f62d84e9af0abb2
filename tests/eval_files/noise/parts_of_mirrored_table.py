# a downgrade that takes a created table apart before it drops it
import sqlalchemy as sa
from alembic import op

revision = "a4d9141180f3"
down_revision = "81232f5b1ba4"


def upgrade():
    op.create_table("sauces", sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("sauces", sa.Column("name", sa.String(60)))
    op.create_index("ix_sauces_name", "sauces", ["name"])


def downgrade():
    op.drop_index("ix_sauces_name", "sauces")
    op.drop_column("sauces", "name")
    op.drop_table("sauces")
