# MIG415: extensions, with what they take
# options: --extend-select=MIG415
from alembic import op
from alembic_utils.pg_extension import PGExtension

revision = "9ce04d7fb216"
down_revision = "60e8d1fb3ac5"


def upgrade():
    op.execute("CREATE EXTENSION postgis")  # MIG415: 5 creates extension postgis: that needs a superuser
    op.execute('CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA public')  # MIG415: 5 extension uuid-ossp: that needs CREATE on the database
    op.create_entity(PGExtension("public", "vector"))  # MIG415: 5 extension


def downgrade():
    raise NotImplementedError
