# squawk ban-revoke: a privilege is taken away
# options: --extend-select=MIG215
from alembic import op

revision = "5a01ee2664b8"
down_revision = "6cb6ed58db6a"


def upgrade():
    op.execute("REVOKE SELECT ON bills FROM reporter")  # MIG215: 5
    op.execute("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM shop")  # MIG215: 5


def downgrade():
    pass
