# MIG002, its neighbour: drops of comments and defaults of a column are no drops of the column
import sqlalchemy as sa
from alembic import op

revision = "cb3cef191d70"
down_revision = "81257e978910"


def upgrade():
    op.alter_column("rides", "km", comment=None, existing_comment="DROP COLUMN km")
    op.alter_column("rides", "km", server_default=None, existing_server_default=sa.text("0"))
    op.drop_table_comment("rides", existing_comment="TRUNCATE rides")
    op.execute("COMMENT ON COLUMN rides.km IS NULL")


def downgrade():
    op.create_table_comment("rides", "TRUNCATE rides")
