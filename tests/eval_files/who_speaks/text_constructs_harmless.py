# the same constructs with harmless statements; destructive words only among the bind values
import sqlalchemy as sa
from alembic import op
from sqlalchemy import DDL, text

revision = "5eaca86d8cae"
down_revision = "ebc5342923ec"


def upgrade():
    op.execute(DDL("CREATE SEQUENCE shelf_marks"))
    op.execute(text("INSERT INTO notes (body) VALUES (:body)").bindparams(body="TRUNCATE loans"))
    op.add_column("books", sa.Column("mark", sa.Integer(), server_default=sa.text("0")))


def downgrade():
    op.drop_column("books", "mark")
    op.execute(DDL("DROP SEQUENCE shelf_marks"))
