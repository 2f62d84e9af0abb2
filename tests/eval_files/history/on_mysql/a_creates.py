# The first of a history on MySQL: types that PostgreSQL calls otherwise.
# options: --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql

revision = "my01"
down_revision = None


def upgrade():
    op.create_table(
        "files",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("content", sa.LargeBinary()),
        sa.Column("preview", mysql.MEDIUMBLOB()),
        sa.Column("weight", sa.Double()),
        sa.Column("seen", sa.DateTime(timezone=True)),
        sa.Column("name", sa.String(40)),
    )


def downgrade():
    op.drop_table("files")
