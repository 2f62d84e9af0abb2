# column, index and constraint of a table that the same function created
import sqlalchemy as sa
from alembic import op

revision = "c28e1ba0353a"
down_revision = "0048ae34f854"


def upgrade():
    op.create_table(
        "sauces",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("draft", sa.Text()),
        sa.UniqueConstraint("draft", name="uq_sauces_draft"),
        sa.Index("ix_sauces_draft", "draft"),
    )
    op.drop_index("ix_sauces_draft", "sauces")
    op.drop_constraint("uq_sauces_draft", "sauces")
    op.drop_column("sauces", "draft")


def downgrade():
    op.drop_table("sauces")
