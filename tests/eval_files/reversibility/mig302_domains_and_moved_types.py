# MIG302: domains are left as enum types are, and a type that moves leaves the rest told
# options: --extend-select=MIG302
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "8c4e2a7f9b31"
down_revision = "5b8d1f4c7a92"


def upgrade():
    postgresql.DOMAIN("knots", sa.Integer()).create(op.get_bind())  # MIG302: 5 type knots
    postgresql.DOMAIN("fathoms", sa.Integer()).create(op.get_bind())
    op.execute("ALTER TYPE mood SET SCHEMA app")  # MIG203: 5 type mood
    op.create_table("ships", sa.Column("id", sa.Integer(), primary_key=True))  # MIG302: 5 ships
    op.create_table("boats", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade():
    op.drop_table("boats")
    op.execute("ALTER TYPE app.mood SET SCHEMA public")
    postgresql.DOMAIN("fathoms", sa.Integer()).drop(op.get_bind())
