# MIG308: what a view reads, whatever it is called by now; silent about one that is gone
# options: --extend-ignore=MIG002
import sqlalchemy as sa
from alembic import op

revision = "rv04"
down_revision = "rv03"


def upgrade():
    op.drop_column("sails", "area")  # MIG308: 5 column sails.area while view huge_sails (since rv01) reads it
    op.drop_column("sails", "cloth")
    op.alter_column("sails", "maker", type_=sa.String(40))  # MIG018: 5, MIG308: 5 column sails.maker while materialized view lofts (since rv01) reads it


def downgrade():
    op.alter_column("sails", "maker", type_=sa.Text())  # MIG308: 5 lofts
    op.add_column("sails", sa.Column("cloth", sa.Text()))
    op.add_column("sails", sa.Column("area", sa.Integer()))
