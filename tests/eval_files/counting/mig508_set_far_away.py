# MIG508: the sequence begins far away before the rows come, or the rows go again
# options: --extend-ignore=MIG302,MIG120,MIG004
import sqlalchemy as sa
from alembic import op

revision = "508e0000000c"
down_revision = "508d0000000c"


def upgrade():
    op.create_table("roles", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("ALTER SEQUENCE roles_id_seq RESTART WITH 1000")
    op.execute("INSERT INTO roles (id) VALUES (1), (2)")


def upgrade_identity():
    op.create_table("ranks", sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True))
    op.execute("ALTER TABLE ranks ALTER COLUMN id RESTART WITH 1000")
    op.execute("INSERT INTO ranks (id) VALUES (1), (2)")


def upgrade_probe():
    op.create_table("rows", sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True))
    op.execute("INSERT INTO rows (id) VALUES (1), (2)")
    op.execute("DELETE FROM rows")


def upgrade_one_by_one():
    op.create_table("crews", sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True))
    op.execute("INSERT INTO crews (id) VALUES (1), (2)")  # MIG508: 5 crews.id
    op.execute("DELETE FROM crews WHERE id = 1")


def downgrade():
    op.drop_table("roles")
    op.drop_table("ranks")
    op.drop_table("rows")
    op.drop_table("crews")
