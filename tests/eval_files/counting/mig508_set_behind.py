# MIG508: the sequence is set behind the rows, as several spellings do it
# options: --extend-ignore=MIG302,MIG120
import sqlalchemy as sa
from alembic import op

revision = "508e00000002"
down_revision = "508d00000002"


def upgrade():
    roles = op.create_table("roles", sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True), sa.Column("name", sa.Text()))
    op.bulk_insert(roles, [{"id": 1, "name": "admin"}, {"id": 2, "name": "user"}])
    op.execute("INSERT INTO roles (id, name) VALUES (3, 'guest')")
    op.execute("SELECT setval(pg_get_serial_sequence('roles', 'id'), max(id)) FROM roles")


def downgrade():
    op.drop_table("roles")
