# MIG508: the sequence is set behind the rows, as RESTART with a number does it
# options: --extend-ignore=MIG302,MIG120
import sqlalchemy as sa
from alembic import op

revision = "508e00000012"
down_revision = "508d00000012"


def upgrade():
    roles = op.create_table("roles", sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True), sa.Column("name", sa.Text()))
    op.bulk_insert(roles, [{"id": 1, "name": "admin"}, {"id": 2, "name": "user"}])
    op.execute("INSERT INTO roles (id, name) VALUES (3, 'guest')")
    op.execute("ALTER SEQUENCE roles_id_seq RESTART WITH 4")


def downgrade():
    op.drop_table("roles")
