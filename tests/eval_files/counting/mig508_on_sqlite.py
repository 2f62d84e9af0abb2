# MIG508: SQLite and MySQL count on from the largest number by themselves
# options: --migrations-dialect=sqlite,mysql --extend-ignore=MIG302
import sqlalchemy as sa
from alembic import op

revision = "508e00000004"
down_revision = "508d00000004"


def upgrade():
    roles = op.create_table("roles", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("name", sa.String(9)))
    op.bulk_insert(roles, [{"id": 1, "name": "admin"}])


def downgrade():
    op.drop_table("roles")
