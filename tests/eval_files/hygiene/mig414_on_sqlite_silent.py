# no finding of MIG414: SQLite has no name for a constraint that would count, and columns go with their keys
# options: --migrations-dialect=sqlite --extend-ignore=MIG0,MIG1,MIG2,MIG3
import sqlalchemy as sa
from alembic import op

revision = "414e00000904"
down_revision = None


def upgrade():
    with op.batch_alter_table("boats") as batch_op:
        batch_op.create_unique_constraint("uq_a", ["a"])
    with op.batch_alter_table("boats") as batch_op:
        batch_op.create_unique_constraint("uq_a", ["b"])
    op.create_table("piers", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("a", sa.Integer()))


def downgrade():
    op.drop_table("piers")
