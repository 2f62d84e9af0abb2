# through local helpers at any depth; the finding stands at the op call in the last one
import sqlalchemy as sa
from alembic import op

revision = "9e87b1b8d651"
down_revision = "c80b73c1a957"


def _third(table):
    op.drop_table(table)  # MIG001: 5 leashes


def _second(table):
    _third(table=table)


def _first():
    _second("leashes")


def upgrade():
    _first()


def downgrade():
    op.create_table("leashes", sa.Column("id", sa.Integer(), primary_key=True))
