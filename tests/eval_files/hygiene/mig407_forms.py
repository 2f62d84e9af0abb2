# MIG407: tables without a primary key, in op and SQL form
# options: --extend-select=MIG407
import sqlalchemy as sa
from alembic import op

revision = "ea14c0d9f6b3"
down_revision = "3bc8e6f01d72"

links = [sa.Column("a_id", sa.Integer()), sa.Column("b_id", sa.Integer())]


def upgrade():
    op.create_table("visits", sa.Column("at", sa.Date()), sa.Column("page", sa.Text()))  # MIG407: 5 creates table visits without a primary key
    op.create_table(  # MIG407: 5 archive.pages
        "pages",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.UniqueConstraint("id"),
        schema="archive",
    )
    op.create_table(  # MIG407: 5 user_roles
        "user_roles",
        sa.Column("user_id", sa.Integer(), sa.ForeignKey("users.id")),
        sa.Column("role_id", sa.Integer(), sa.ForeignKey("roles.id")),
    )
    op.execute("CREATE TABLE events (at timestamptz, name text UNIQUE NOT NULL)")  # MIG407: 5 events
    op.create_table("links", *links)
    op.create_primary_key("pk_others", "others", ["id"])


def downgrade():
    raise NotImplementedError
