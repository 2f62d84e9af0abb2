# created, renamed, created again under the first name: both are the function's own
import sqlalchemy as sa
from alembic import op

revision = "0035da04a2ba"
down_revision = "1ad63c6c0eba"


def upgrade():
    op.create_table("wasp_work", sa.Column("id", sa.Integer(), primary_key=True))
    op.rename_table("wasp_work", "wasp_done")
    op.create_table("wasp_work", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("INSERT INTO wasps SELECT id FROM wasp_work UNION SELECT id FROM wasp_done")
    op.drop_table("wasp_done")
    op.drop_table("wasp_work")


def downgrade():
    pass
