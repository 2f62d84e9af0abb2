# MIG508: the sequence is set behind the rows, as SQLAlchemy calls it
# options: --extend-ignore=MIG302,MIG120
import sqlalchemy as sa
from alembic import op

revision = "508e00000032"
down_revision = "508d00000032"


def upgrade():
    roles = op.create_table("roles", sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True), sa.Column("name", sa.Text()))
    op.bulk_insert(roles, [{"id": 1, "name": "admin"}, {"id": 2, "name": "user"}])
    op.execute("INSERT INTO roles (id, name) VALUES (3, 'guest')")
    op.get_bind().execute(sa.select(sa.func.setval("roles_id_seq", 3)))


def downgrade():
    op.drop_table("roles")
