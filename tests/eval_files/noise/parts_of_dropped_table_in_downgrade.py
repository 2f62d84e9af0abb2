# a downgrade drops an old table and its parts: one finding
import sqlalchemy as sa
from alembic import op

revision = "348acf430f9b"
down_revision = "a4d9141180f3"


def upgrade():
    op.add_column("dishes", sa.Column("vegan", sa.Boolean()))


def downgrade():
    op.drop_column("dishes", "vegan")
    op.drop_index("ix_sauces_name", "sauces")
    op.drop_column("sauces", "name")
    op.drop_table("sauces")  # MIG008: 5 sauces
