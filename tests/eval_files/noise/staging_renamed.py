# a table created and renamed in the same function, dropped under its new name
import sqlalchemy as sa
from alembic import op

revision = "4788ced14d76"
down_revision = "faade338b9a5"


def upgrade():
    op.create_table("herbs_tmp", sa.Column("id", sa.Integer(), primary_key=True))
    op.rename_table("herbs_tmp", "herbs_work")
    op.execute("DELETE FROM herbs_work")
    op.drop_table("herbs_work")


def downgrade():
    pass
