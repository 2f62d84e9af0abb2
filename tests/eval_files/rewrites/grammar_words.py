# words of the grammar that look like functions, and functions that are not volatile
# options: --extend-select=MIG110,MIG111,MIG112,MIG113
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00108"
down_revision = "6e2da1b00107"


def upgrade():
    op.add_column("eggs", sa.Column("a", sa.Integer(), server_default=sa.text("COALESCE(NULL, 1)")))
    op.add_column("eggs", sa.Column("b", sa.Integer(), server_default=sa.text("EXTRACT(year FROM now())::int")))
    op.add_column("eggs", sa.Column("c", sa.Text(), server_default=sa.text("CASE WHEN (true) THEN ('a') ELSE upper('b') END")))
    op.add_column("eggs", sa.Column("d", sa.Text(), server_default=sa.text("md5('x')")))
    op.add_column("eggs", sa.Column("e", sa.DateTime(), server_default=sa.text("CURRENT_TIMESTAMP(3)")))
    op.add_column("eggs", sa.Column("f", sa.DateTime(), server_default=sa.text("pg_catalog.now() + interval '1 day' * (2)")))
    op.add_column("eggs", sa.Column("g", sa.Text(), server_default=sa.text("current_setting('app.tenant')")))
    op.add_column("eggs", sa.Column("h", sa.Text(), server_default=sa.func.lower(sa.func.concat("A", "B"))))
    op.execute("ALTER TABLE eggs ADD COLUMN i text DEFAULT to_char(now(), 'YYYY')")
    op.execute("ALTER TABLE eggs ADD COLUMN j numeric(10, 2) DEFAULT CAST('0' AS numeric(10, 2))")


def downgrade():
    pass
