# MIG508: the tables of the revisions after it
import sqlalchemy as sa
from alembic import op

revision = "cu01"
down_revision = None


def upgrade():
    op.create_table("boats", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("name", sa.Text()))
    op.create_table("ports", sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True))
    op.create_table("piers", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table("masts", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("ALTER TABLE masts ALTER COLUMN id DROP DEFAULT")
    op.execute("CREATE TABLE hulls (id serial PRIMARY KEY)")
    op.create_table("keels", sa.Column("id", sa.Integer(), sa.Identity(), primary_key=True))


def downgrade():
    op.drop_table("boats")
