# MIG303: what the downgrade makes for itself, and drops again under any name
# options: --extend-select=MIG302,MIG303,MIG304
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("UPDATE users SET name = lower(name) WHERE name <> lower(name)")


def downgrade():
    op.execute("CREATE TABLE former AS SELECT id, name FROM users")
    op.create_index("ix_former", "former", ["id"])
    op.rename_table("former", "scratch")
    op.execute("CREATE TEMP VIEW shown AS SELECT * FROM scratch")
    op.execute("DROP VIEW shown")
    op.drop_table("scratch")
