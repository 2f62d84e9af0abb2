# MIG140 is silent in a file that is named after another database
# options: --migrations-dialect=postgresql,sqlite --extend-ignore=MIG002
import sqlalchemy as sa
from alembic import op

revision = "140e000000f1"
down_revision = None


def upgrade():
    op.create_primary_key("pk_boats", "boats", ["id"])
    op.execute("ALTER TABLE boats ADD CONSTRAINT ck CHECK (size > 0)")
    op.add_column("boats", sa.Column("seen", sa.DateTime(), server_default=sa.func.now()))


def downgrade():
    pass
