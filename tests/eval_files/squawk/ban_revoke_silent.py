# squawk ban-revoke: a privilege that is given
# options: --extend-select=MIG215
from alembic import op

revision = "52e295b30b13"
down_revision = "91e666b401b2"


def upgrade():
    op.execute("GRANT SELECT ON bills TO reporter")
    op.execute("GRANT USAGE ON SCHEMA public TO shop")


def downgrade():
    pass
