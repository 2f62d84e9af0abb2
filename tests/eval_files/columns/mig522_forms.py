# MIG522: types in capital letters that PostgreSQL, SQLite or MySQL does not have, in op and batch
# options: --migrations-dialect=postgresql,sqlite,mysql --extend-ignore=MIG0,MIG1,MIG2,MIG3,MIG4,MIG513
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql, postgresql

revision = "522e00000000"
down_revision = None


def upgrade():
    op.create_table(  # MIG522: 5 gives boats.built_at (DATETIME)
        "boats",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("built_at", sa.DATETIME()),
        sa.Column("picture", sa.BLOB),
    )
    op.add_column("boats", sa.Column("size", mysql.TINYINT(1)))  # MIG522: 5 gives boats.size (mysql.TINYINT) a type that PostgreSQL lacks
    op.add_column("boats", sa.Column("tags", postgresql.ARRAY(sa.Text())))  # MIG522: 5 boats.tags (postgresql.ARRAY) a type that MySQL lacks
    op.add_column("boats", sa.Column("address", postgresql.INET()))  # MIG522: 5 use a generic type
    with op.batch_alter_table("boats") as batch_op:
        batch_op.add_column(sa.Column("weight", sa.DOUBLE()))  # MIG522: 9 boats.weight (DOUBLE) a type that PostgreSQL lacks


def downgrade():
    op.add_column("boats", sa.Column("sold_at", sa.types.DATETIME(), nullable=True))  # MIG522: 5 use sa.DateTime()
