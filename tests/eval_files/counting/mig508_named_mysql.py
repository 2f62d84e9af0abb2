# MIG508: the file's name says that it runs on MySQL alone, which counts on from the largest number
# options: --extend-ignore=MIG302,MIG120
import sqlalchemy as sa
from alembic import op

revision = "508e0000000d"
down_revision = "508d0000000d"


def upgrade():
    op.create_table("roles", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("INSERT INTO roles (id) VALUES (1), (2)")


def downgrade():
    op.drop_table("roles")
