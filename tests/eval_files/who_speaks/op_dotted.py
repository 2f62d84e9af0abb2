# `import alembic` and `alembic.op.x(…)`
import alembic
import sqlalchemy as sa

revision = "91576684ffd3"
down_revision = "baff2a7b308e"


def upgrade():
    alembic.op.drop_table("harvest_plans")  # MIG001: 5 harvest_plans


def downgrade():
    alembic.op.create_table("harvest_plans", sa.Column("id", sa.Integer(), primary_key=True))
