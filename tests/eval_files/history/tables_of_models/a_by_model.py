# no finding: a table whose name stands in the model that a module of the project holds
import sqlalchemy as sa
from alembic import op
from crate_models import Crate, Crates

revision = "tm01"
down_revision = None


def upgrade():
    op.create_table(
        Crate.__tablename__,
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.Column("label", sa.Text()),
    )
    op.create_table(Crates.__tablename__, sa.Column("id", sa.Integer()))


def downgrade():
    op.drop_table(Crate.__tablename__)
