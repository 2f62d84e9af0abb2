# MIG512, MIG513: the file's name says that it is for PostgreSQL alone, in a project with several
# options: --migrations-dialect=mysql,postgresql
import sqlalchemy as sa
from alembic import op

revision = "512e0003"
down_revision = "512d0003"


def downgrade():
    op.drop_constraint("uq_email", "users")
    op.drop_index("ix_name")
    op.add_column("users", sa.Column("note", sa.String()))


def upgrade():
    pass
